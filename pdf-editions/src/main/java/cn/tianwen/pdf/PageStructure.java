package cn.tianwen.pdf;

import java.io.IOException;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.apache.pdfbox.cos.COSArray;
import org.apache.pdfbox.cos.COSDictionary;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.common.COSObjectable;
import org.apache.pdfbox.pdmodel.common.PDNumberTreeNode;
import org.apache.pdfbox.pdmodel.documentinterchange.logicalstructure.PDStructureElement;
import org.apache.pdfbox.pdmodel.documentinterchange.logicalstructure.PDStructureNode;
import org.apache.pdfbox.pdmodel.documentinterchange.logicalstructure.PDStructureTreeRoot;
import org.apache.pdfbox.pdmodel.documentinterchange.markedcontent.PDPropertyList;
import org.apache.pdfbox.pdmodel.documentinterchange.taggedpdf.StandardStructureTypes;

/** Adds uploaded pages to the structure tree, one element a page, behind what is there. */
final class PageStructure {
  private final PDStructureTreeRoot root;
  private final PDStructureElement section;
  private final Map<Integer, COSObjectable> parents = new TreeMap<>();

  PageStructure(PDDocument document) throws IOException {
    root = document.getDocumentCatalog().getStructureTreeRoot();
    PDNumberTreeNode tree = root.getParentTree();
    Map<Integer, COSObjectable> there = tree.getNumbers();
    if (there != null) {
      parents.putAll(there);
    }
    PDStructureNode top = topOf(root);
    section = new PDStructureElement(StandardStructureTypes.SECT, top);
    top.appendKid(section);
  }

  private static PDStructureNode topOf(PDStructureTreeRoot root) {
    List<Object> kids = root.getKids();
    return kids.size() == 1 && kids.getFirst() instanceof PDStructureElement only ? only : root;
  }

  /** The properties of the content that a new page begins with. */
  PDPropertyList next(PDPage page, int number) {
    PDStructureElement element = new PDStructureElement(StandardStructureTypes.P, section);
    element.setPage(page);
    element.setTitle("第%d页".formatted(number));
    element.appendKid(0);
    section.appendKid(element);
    int key = root.getParentTreeNextKey();
    page.setStructParents(key);
    COSArray contents = new COSArray();
    contents.add(element);
    parents.put(key, () -> contents);
    PDNumberTreeNode tree = new PDNumberTreeNode(COSArray.class);
    tree.setNumbers(parents);
    root.setParentTree(tree);
    root.setParentTreeNextKey(key + 1);
    COSDictionary properties = new COSDictionary();
    properties.setInt(COSName.MCID, 0);
    return PDPropertyList.create(properties);
  }
}
