package cn.tianwen.accounts.people;

/**
 * A place on the map.
 *
 * @param latitude degrees north, 3..54
 * @param longitude degrees east, 73..136
 */
public record Position(double latitude, double longitude) {

  /** Refuses what lies outside China's bounding box. */
  public Position {
    if (!(latitude >= 3 && latitude <= 54 && longitude >= 73 && longitude <= 136)) {
      throw new IllegalArgumentException("outside China: " + latitude + "," + longitude);
    }
  }
}
