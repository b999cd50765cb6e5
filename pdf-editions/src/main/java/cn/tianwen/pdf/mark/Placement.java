package cn.tianwen.pdf.mark;

/**
 * How a tile lies in a picture.
 *
 * @param width pixels of the picture that a pixel of the tile takes across
 * @param height the same downwards
 * @param tilt by how many radians it is turned
 * @param x which pixel of the tile lies in the middle of the picture, from its left edge
 * @param y the same from its upper edge
 */
record Placement(double width, double height, double tilt, double x, double y) {

  Placement moved(double byX, double byY) {
    return new Placement(width, height, tilt, x + byX, y + byY);
  }

  Placement stretched(double byWidth, double byHeight) {
    return new Placement(width * byWidth, height * byHeight, tilt, x, y);
  }

  Placement turned(double by) {
    return new Placement(width, height, tilt + by, x, y);
  }

  /**
   * How much a wave of the tile is in the picture: 1 as it is, -1 turned round, 0 across.
   *
   * @param buffer room for two values
   */
  double agreement(Spectrum picture, Wave wave, double[] buffer) {
    double cosine = Math.cos(tilt);
    double sine = Math.sin(tilt);
    double across = wave.x() / (Waves.TILE * width);
    double downwards = wave.y() / (Waves.TILE * height);
    picture.direction(
        across * cosine - downwards * sine, across * sine + downwards * cosine, buffer);
    double phase = wave.phase() + (wave.x() * x + wave.y() * y) * 2 * Math.PI / Waves.TILE;
    return buffer[0] * Math.cos(phase) + buffer[1] * Math.sin(phase);
  }
}
