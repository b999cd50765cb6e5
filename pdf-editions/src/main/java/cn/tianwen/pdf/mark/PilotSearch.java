package cn.tianwen.pdf.mark;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;

/** Finds how a tile lies in a picture by its pilots. Safe for one thread. */
final class PilotSearch {

  /**
   * A place.
   *
   * @param sum of the agreements of all pilots there
   * @param deviations how sure that makes it, in standard deviations of chance
   */
  record Match(Placement placement, double sum, double deviations) {}

  /** Pixels of the picture for a pixel of the tile: no less, no more. */
  static final double SMALLEST = 0.2;

  private static final double LARGEST = 1.2;

  /** So many turns to either side are worth a look. */
  static final int TURNS = 2;

  /** In radians; whoever scans a page lays it straighter than this. */
  private static final double MOST_TILT = Math.toRadians(1);

  /**
   * From one turn to the next, the edges of the picture run apart by so many pixels of the tile.
   */
  private static final int TURN = 20;

  /** Places looked at across and down a tile. */
  private static final int GRID = 64;

  private static final FourierTransform TRANSFORM = new FourierTransform(GRID);

  /** So many of the best places are looked at closely. */
  private static final int CLOSELY = 12;

  /** Over the whole picture, a tile of one scale and of the next run apart by so many pixels. */
  private static final int STEP = 12;

  private final Wave[] pilots;
  private final double[] cosines;
  private final double[] sines;
  private final Spectrum picture;
  private final int longest;
  private final double smallest;
  private final double[] value = new double[2];

  /** The pilots' frequencies at full scale and the tilt that is looked at. */
  private final double[] across;

  private final double[] down;

  /**
   * @param longest side of the picture
   * @param smallest scale to look for; {@link #SMALLEST} counts if it is less
   */
  PilotSearch(Waves waves, Spectrum picture, int longest, double smallest) {
    this.smallest = Math.max(SMALLEST, smallest);
    pilots = waves.pilots().toArray(Wave[]::new);
    cosines = Arrays.stream(pilots).mapToDouble(pilot -> Math.cos(pilot.phase())).toArray();
    sines = Arrays.stream(pilots).mapToDouble(pilot -> Math.sin(pilot.phase())).toArray();
    across = new double[pilots.length];
    down = new double[pilots.length];
    this.picture = picture;
    this.longest = longest;
  }

  /**
   * The best matches, best first.
   *
   * @param turn how far the tile is turned: a number of steps, in which at most {@link #TURNS} lie
   *     between upright and {@link #MOST_TILT}
   */
  List<Match> best(int turn) {
    List<Match> found = new ArrayList<>();
    for (double scale = smallest; scale < LARGEST; scale *= 1 + 2 * STEP * scale / longest) {
      double step = TURN * scale / longest;
      if ((Math.abs(turn) - 0.5) * step < MOST_TILT) {
        found.addAll(bestPlaces(scale, scale * (1 + STEP * scale / longest), turn * step));
      }
    }
    found.sort(Comparator.comparingDouble(Match::deviations).reversed());
    return found.stream()
        .limit(CLOSELY)
        .map(this::refine)
        .sorted(Comparator.comparingDouble(Match::deviations).reversed())
        .toList();
  }

  private void turn(double tilt) {
    double cosine = Math.cos(tilt) / Waves.TILE;
    double sine = Math.sin(tilt) / Waves.TILE;
    for (int i = 0; i < pilots.length; i++) {
      across[i] = pilots[i].x() * cosine - pilots[i].y() * sine;
      down[i] = pilots[i].x() * sine + pilots[i].y() * cosine;
    }
  }

  /** How many places one call of {@link #best} compares at most. */
  static long comparisons(int longest) {
    return Math.round(longest / (double) STEP * (1 / SMALLEST - 1 / LARGEST) + 1) * GRID * GRID;
  }

  /**
   * The best place at each of two scales. What is compared is real, so one transform does both: one
   * as the real part, the other as the imaginary part.
   */
  private List<Match> bestPlaces(double scale, double otherScale, double tilt) {
    turn(tilt);
    double[][] real = new double[GRID][GRID];
    double[][] imaginary = new double[GRID][GRID];
    for (int i = 0; i < pilots.length; i++) {
      Wave pilot = pilots[i];
      int y = pilot.y() & GRID - 1;
      int mirrorX = -pilot.x() & GRID - 1;
      int mirrorY = -pilot.y() & GRID - 1;
      turnedBack(i, scale);
      double re = value[0];
      double im = value[1];
      turnedBack(i, otherScale);
      real[pilot.x()][y] = re - value[1];
      imaginary[pilot.x()][y] = im + value[0];
      real[mirrorX][mirrorY] = re + value[1];
      imaginary[mirrorX][mirrorY] = value[0] - im;
    }
    for (int x = 0; x < GRID; x++) {
      if (x <= Waves.SHORTEST || x >= GRID - Waves.SHORTEST) {
        TRANSFORM.forward(real[x], imaginary[x]);
      }
    }
    double[] row = new double[GRID];
    double[] otherRow = new double[GRID];
    Peak peak = new Peak();
    Peak otherPeak = new Peak();
    for (int y = 0; y < GRID; y++) {
      for (int x = 0; x < GRID; x++) {
        row[x] = real[x][y];
        otherRow[x] = imaginary[x][y];
      }
      TRANSFORM.forward(row, otherRow);
      peak.look(row, y);
      otherPeak.look(otherRow, y);
    }
    return List.of(match(peak, scale, tilt), match(otherPeak, otherScale, tilt));
  }

  /** The direction of a pilot in the picture, less the pilot's own phase. */
  private void turnedBack(int pilot, double scale) {
    picture.direction(across[pilot] / scale, down[pilot] / scale, value);
    double re = value[0] * cosines[pilot] + value[1] * sines[pilot];
    value[1] = value[1] * cosines[pilot] - value[0] * sines[pilot];
    value[0] = re;
  }

  private Match match(Peak peak, double scale, double tilt) {
    double cell = Waves.TILE / (double) GRID;
    return match(new Placement(scale, scale, tilt, peak.x * cell, peak.y * cell), peak.height / 2);
  }

  private Match match(Placement placement, double sum) {
    return new Match(placement, sum, Chance.deviations(sum, pilots.length));
  }

  private Match refine(Match rough) {
    Match best = rough;
    double move = 2;
    double stretch = 3 * rough.placement().width() / longest;
    while (move > 0.3) {
      Match before = best;
      for (int sign = -1; sign <= 1; sign += 2) {
        best = better(best, best.placement().moved(sign * move, 0));
        best = better(best, best.placement().moved(0, sign * move));
        double factor = 1 + sign * stretch;
        best = better(best, best.placement().stretched(factor, factor));
        best = better(best, best.placement().stretched(factor, 1 / factor));
        best = better(best, best.placement().turned(sign * stretch));
      }
      if (best == before) {
        move /= 2;
        stretch /= 2;
      }
    }
    return best;
  }

  private Match better(Match match, Placement other) {
    double sum = 0;
    for (Wave pilot : pilots) {
      sum += other.agreement(picture, pilot, value);
    }
    return sum > match.sum() ? match(other, sum) : match;
  }

  /** The highest value of a grid. */
  private static final class Peak {
    private double height = Double.NEGATIVE_INFINITY;
    private int x;
    private int y;

    void look(double[] row, int y) {
      for (int i = 0; i < row.length; i++) {
        if (row[i] > height) {
          height = row[i];
          x = i;
          this.y = y;
        }
      }
    }
  }
}
