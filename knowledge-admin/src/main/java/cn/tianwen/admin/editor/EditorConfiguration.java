package cn.tianwen.admin.editor;

import cn.tianwen.accounts.Accounts;
import cn.tianwen.admin.pictures.OwnPictures;
import cn.tianwen.admin.sanitise.BodySanitiser;
import cn.tianwen.admin.upload.WritingPlaces;
import cn.tianwen.editorial.Editorial;
import cn.tianwen.editorial.intake.Suggestions;
import cn.tianwen.index.lexicon.Lexicon;
import cn.tianwen.reference.Industries;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** Puts the editor together. */
@Configuration(proxyBeanMethods = false)
class EditorConfiguration {

  @Bean
  ItemForm itemForm(Lexicon lexicon) {
    return new ItemForm(lexicon);
  }

  @Bean
  ItemSaving itemSaving(
      Editorial editorial,
      BodySanitiser sanitiser,
      OwnPictures pictures,
      WritingPlaces places,
      ItemForm forms) {
    return new ItemSaving(editorial, sanitiser, pictures, places, forms);
  }

  @Bean
  EditorPages editorPages(WritingPlaces places, Industries industries, Suggestions suggestions) {
    return new EditorPages(places, industries, suggestions);
  }

  @Bean
  Conflicts conflicts(Editorial editorial, Accounts accounts, ItemForm forms) {
    return new Conflicts(editorial, accounts, forms);
  }
}
