package cn.tianwen.pdf.mark;

/**
 * One wave of a tile.
 *
 * @param x periods over the width of the tile
 * @param y periods over the height of the tile; below zero for the other diagonal
 * @param phase its phase at the tile's corner, 0 to 2 pi
 */
record Wave(int x, int y, double phase) {}
