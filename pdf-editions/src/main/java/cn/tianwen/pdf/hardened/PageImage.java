package cn.tianwen.pdf.hardened;

import org.apache.pdfbox.pdmodel.common.PDRectangle;

/**
 * A page as a picture.
 *
 * @param size of the page in points, as it is seen
 * @param jpeg the picture, which fills the page
 */
record PageImage(PDRectangle size, byte[] jpeg) {}
