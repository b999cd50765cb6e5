package cn.tianwen.evaluation.chart;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.io.StringReader;
import java.util.Arrays;
import java.util.List;
import javax.xml.parsers.DocumentBuilderFactory;
import net.jqwik.api.Example;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.DoubleRange;
import org.w3c.dom.Document;
import org.w3c.dom.Element;
import org.xml.sax.InputSource;

class LineChartTest {

  @Property(tries = 100)
  void anAxisHoldsItsLargestValueAndHasFewTicks(
      @ForAll @DoubleRange(min = 0, max = 1) double largest) {
    Axis axis = Axis.upTo("份额", largest);
    assertThat(axis.max()).isBetween(Math.max(largest - 1e-9, 0.01), 1.0);
    assertThat(axis.ticks()).hasSizeBetween(2, 12).isSorted();
    assertThat(axis.ticks().getLast()).isEqualTo(axis.max(), within(1e-9));
  }

  @Example
  void theDocumentIsXmlWithALineForEachSeries() throws Exception {
    Document svg = parse(chart("a < b & c").toSvg());
    assertThat(svg.getDocumentElement().getTagName()).isEqualTo("svg");
    assertThat(svg.getElementsByTagName("polyline").getLength()).isEqualTo(1);
    assertThat(svg.getElementsByTagName("circle").getLength()).isEqualTo(1);
    assertThat(svg.getElementsByTagName("title").item(0).getTextContent()).isEqualTo("a < b & c");
  }

  @Example
  void aHigherValueStandsHigherAndALargerOneFurtherRight() throws Exception {
    Document svg = parse(chart("曲线").toSvg());
    Element line = (Element) svg.getElementsByTagName("polyline").item(0);
    double[] numbers =
        Arrays.stream(line.getAttribute("points").split("[ ,]"))
            .mapToDouble(Double::parseDouble)
            .toArray();
    assertThat(numbers[0]).isLessThan(numbers[2]);
    assertThat(numbers[1]).isGreaterThan(numbers[3]);
  }

  private static LineChart chart(String title) {
    return new LineChart(
        title,
        new Axis("横", 1),
        new Axis("纵", 0.5),
        List.of(
            new Line(
                "线", "#000000", true, List.of(new Line.Point(0.2, 0.1), new Line.Point(1, 0.4)))),
        List.of(new Mark("点", new Line.Point(0.2, 0.1))));
  }

  private static Document parse(String svg) throws Exception {
    return DocumentBuilderFactory.newInstance()
        .newDocumentBuilder()
        .parse(new InputSource(new StringReader(svg)));
  }
}
