package cn.tianwen.pdf;

import java.io.IOException;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.apache.pdfbox.cos.COSArray;
import org.apache.pdfbox.cos.COSBase;
import org.apache.pdfbox.cos.COSDictionary;
import org.apache.pdfbox.cos.COSInteger;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.documentinterchange.markedcontent.PDMarkedContent;
import org.apache.pdfbox.text.PDFMarkedContentExtractor;
import org.apache.pdfbox.text.PDFTextStripper;
import org.apache.pdfbox.text.TextPosition;
import org.jspecify.annotations.Nullable;

/** The text of a document as a screen reader speaks it: by the structure tree, no artifacts. */
final class ReadText {
  private final Map<COSDictionary, Map<Integer, String>> pieces = new HashMap<>();
  private final Map<COSDictionary, Integer> numbers = new HashMap<>();
  private final StringBuilder read = new StringBuilder();
  private final int first;

  private ReadText(int first) {
    this.first = first;
  }

  /** Without any white space, of what begins on page {@code first} or later, from 1. */
  static String dense(PDDocument document, int first) throws IOException {
    ReadText text = new ReadText(first);
    for (PDPage page : document.getPages()) {
      text.collect(page);
    }
    text.walk(
        document
            .getDocumentCatalog()
            .getStructureTreeRoot()
            .getCOSObject()
            .getDictionaryObject(COSName.K),
        null);
    return text.read.toString().replaceAll("\\s", "");
  }

  /** Lines as they are seen on a page, from top to bottom, without header and footer. */
  static List<String> lines(PDDocument document, int page) throws IOException {
    PDFTextStripper stripper = new PDFTextStripper();
    stripper.setSortByPosition(true);
    stripper.setStartPage(page);
    stripper.setEndPage(page);
    List<String> lines = stripper.getText(document).lines().toList();
    int footer = lines.stream().map(line -> line.startsWith("©")).toList().indexOf(true);
    return lines.subList(1, footer);
  }

  private void collect(PDPage page) throws IOException {
    numbers.put(page.getCOSObject(), numbers.size() + 1);
    PDFMarkedContentExtractor extractor = new PDFMarkedContentExtractor();
    extractor.processPage(page);
    Map<Integer, String> texts = new HashMap<>();
    for (PDMarkedContent content : extractor.getMarkedContents()) {
      if (content.getMCID() >= 0) {
        StringBuilder text = new StringBuilder();
        content.getContents().stream()
            .filter(TextPosition.class::isInstance)
            .forEach(position -> text.append(((TextPosition) position).getUnicode()));
        texts.merge(content.getMCID(), text.toString(), String::concat);
      }
    }
    pieces.put(page.getCOSObject(), texts);
  }

  private void walk(@Nullable COSBase kid, @Nullable COSDictionary page) {
    if (kid instanceof COSArray kids) {
      for (int i = 0; i < kids.size(); i++) {
        walk(kids.getObject(i), page);
      }
    } else if (kid instanceof COSInteger mcid && page != null) {
      append(page, mcid.intValue());
    } else if (kid instanceof COSDictionary dictionary) {
      COSDictionary own = dictionary.getCOSDictionary(COSName.PG);
      COSDictionary at = own == null ? page : own;
      if (dictionary.containsKey(COSName.MCID) && at != null) {
        append(at, dictionary.getInt(COSName.MCID));
      } else {
        walk(dictionary.getDictionaryObject(COSName.K), at);
      }
    }
  }

  private void append(COSDictionary page, int mcid) {
    if (numbers.getOrDefault(page, 0) >= first) {
      read.append(pieces.getOrDefault(page, Map.of()).getOrDefault(mcid, ""));
    }
  }

  /** Pieces of the structure elements of one type. */
  static List<COSDictionary> elements(PDDocument document, String type) {
    List<COSDictionary> found = new ArrayList<>();
    find(document.getDocumentCatalog().getStructureTreeRoot().getCOSObject(), type, found);
    return found;
  }

  private static void find(@Nullable COSBase base, String type, List<COSDictionary> found) {
    if (base instanceof COSArray kids) {
      for (int i = 0; i < kids.size(); i++) {
        find(kids.getObject(i), type, found);
      }
    } else if (base instanceof COSDictionary dictionary) {
      if (type.equals(dictionary.getNameAsString(COSName.S))) {
        found.add(dictionary);
      }
      find(dictionary.getDictionaryObject(COSName.K), type, found);
    }
  }
}
