package cn.tianwen.sample.generator;

import cn.tianwen.sample.generator.Block.Listing;
import java.awt.Color;
import java.io.IOException;
import java.util.List;

/** A leaflet as a picture, PNG or JPEG; a JPEG may say where it was taken. */
final class LeafletWriter implements DocumentWriter {

  @Override
  public byte[] write(Source source) throws IOException {
    Picture picture = new Picture(1000, 1414, 70);
    picture.band(source.front().title(), 170, 84);
    for (Section section : source.sections()) {
      picture.space(16);
      picture.line(section.heading(), 46, true, Picture.GREEN);
      for (Block block : section.visible()) {
        for (String item : block.lines()) {
          String mark = block instanceof Listing ? "· " : "";
          picture.line(mark + item, 38, false, Color.BLACK);
        }
      }
    }
    picture.frame();
    byte[] bytes = picture.toBytes(source.format());
    List<String> place = source.front().list("gps");
    return place.isEmpty()
        ? bytes
        : ExifPlace.into(
            bytes, Double.parseDouble(place.getFirst()), Double.parseDouble(place.getLast()));
  }
}
