package cn.tianwen.standalone.testing;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import cn.tianwen.standalone.testing.AnalyzeApi.Token;
import java.io.IOException;
import java.util.LinkedHashMap;
import java.util.Map;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Every component under its official name, on the standalone node or on a stock cluster. */
class AnalysisComponentsIT {

  private final AnalyzeApi elasticsearch = new AnalyzeApi();

  @AfterEach
  void closeClient() {
    elasticsearch.close();
  }

  @ParameterizedTest(name = "{0}")
  @CsvSource(
      delimiter = '|',
      quoteCharacter = '`',
      ignoreLeadingAndTrailingWhitespace = true,
      textBlock =
          """
          {"tokenizer":"smartcn_tokenizer"}                                            | 水稻病，怎么防治   | 水稻 病 , 怎么 防治
          {"tokenizer":"smartcn_tokenizer","filter":["smartcn_stop"]}                  | 水稻病，怎么防治   | 水稻 病 怎么 防治
          {"tokenizer":"smartcn_tokenizer","filter":[{"type":"smartcn_stop","stopwords":["_smartcn_","怎么"]}]} | 水稻，怎么防治 | 水稻 防治
          {"analyzer":"cjk"}                                                           | ＡＢ水稻病 the x | ab 水稻 稻病 x
          {"tokenizer":"standard","filter":["cjk_width","lowercase"]}                  | ＡＢｃ１ | abc1
          {"tokenizer":"standard","filter":["cjk_bigram"]}                             | 红火蚁ok | 红火 火蚁 ok
          {"tokenizer":"standard","filter":["cjk_bigram"]}                             | 稻 | 稻
          {"tokenizer":"standard","filter":[{"type":"cjk_bigram","output_unigrams":true}]} | 红火蚁 | 红 红火 火 火蚁 蚁
          {"tokenizer":"standard","filter":[{"type":"cjk_bigram","ignored_scripts":["han"]}]} | 红火 | 红 火
          {"tokenizer":"keyword","char_filter":[{"type":"mapping","mappings":["土豆 => 马铃薯","洋芋=>马铃薯","\\\\u3000 => _"]}]} | 土豆　洋芋 | 马铃薯_马铃薯
          {"tokenizer":"keyword","char_filter":[{"type":"pattern_replace","pattern":"(\\\\d+)亩","replacement":"$1mu"}]} | 15亩地 | 15mu地
          {"tokenizer":"keyword","char_filter":[{"type":"pattern_replace","pattern":"ok","flags":"CASE_INSENSITIVE"}]} | 水OK稻 | 水稻
          {"tokenizer":"whitespace","char_filter":["html_strip"]}                      | <b>稻瘟</b> 病 | 稻瘟 病
          {"tokenizer":"keyword","filter":[{"type":"edge_ngram","min_gram":1,"max_gram":3}]} | 稻飞虱病 | 稻 稻飞 稻飞虱
          {"tokenizer":"keyword","filter":[{"type":"edge_ngram","min_gram":2,"max_gram":3,"preserve_original":true}]} | 稻飞虱病 | 稻飞 稻飞虱 稻飞虱病
          {"tokenizer":"keyword","filter":[{"type":"edge_ngram","min_gram":1,"max_gram":2,"side":"back"}]} | 稻飞虱 | 虱 飞虱
          {"tokenizer":"keyword","filter":["edge_ngram"]}                              | 稻飞虱 | 稻
          {"tokenizer":"keyword","filter":["ngram"]}                                   | 稻飞 | 稻 稻飞 飞
          {"tokenizer":"ngram"}                                                        | 稻飞 | 稻 稻飞 飞
          {"tokenizer":{"type":"edge_ngram","min_gram":1,"max_gram":4,"token_chars":["letter"]}} | 稻飞 虱1 | 稻 稻飞 虱
          {"tokenizer":{"type":"pattern","pattern":"[,，]"}}                            | 水稻，玉米,虾 | 水稻 玉米 虾
          {"tokenizer":"pattern"}                                                      | a-b c | a b c
          {"tokenizer":"whitespace","filter":[{"type":"length","min":2,"max":3}]}      | 稻 水稻 稻飞虱 草地贪夜蛾 | 水稻 稻飞虱
          {"tokenizer":"whitespace","filter":["unique"]}                               | 稻 虾 稻 | 稻 虾
          {"tokenizer":"whitespace","filter":["asciifolding"]}                         | café | cafe
          {"tokenizer":"whitespace","filter":[{"type":"asciifolding","preserve_original":true}]} | café | cafe café
          {"tokenizer":"keyword","filter":["trim","reverse"]}                          | ` 稻瘟 ` | 瘟稻
          {"tokenizer":"keyword","filter":[{"type":"truncate","length":2}]}            | 稻飞虱 | 稻飞
          {"tokenizer":"whitespace","filter":[{"type":"limit","max_token_count":2}]}   | 稻 虾 鱼 | 稻 虾
          {"tokenizer":"keyword","filter":[{"type":"pattern_replace","pattern":"[病虫]$"}]} | 稻瘟病 | 稻瘟
          {"tokenizer":"whitespace","filter":[{"type":"keyword_marker","keywords":["running"]},"porter_stem"]} | running eating | running eat
          {"tokenizer":"whitespace","filter":[{"type":"synonym_graph","synonyms":["土豆, 洋芋 => 马铃薯"]},"flatten_graph"]} | 土豆 洋芋 虾 | 马铃薯 马铃薯 虾
          {"tokenizer":"whitespace","filter":[{"type":"synonym","synonyms":["土豆,洋芋"]}]} | 土豆 | 土豆 洋芋
          {"tokenizer":"whitespace","filter":["uppercase","decimal_digit","remove_duplicates"]} | ab１ | AB1
          """)
  void aComponentWorksAsItsDocumentationSays(String definition, String text, String expected)
      throws Exception {
    assertThat(analyze("/_analyze", definition, text)).isEqualTo(expected);
  }

  @Test
  void aTemplateWithTheAnalysersOfFarmTextWorks() throws Exception {
    elasticsearch.put(
        "/_index_template/analysis-it",
        """
        {"index_patterns": ["analysis-it-*"], "template": {"settings": {
          "number_of_replicas": 0,
          "analysis": {
            "char_filter": {"folk_names": {"type": "mapping", "mappings": ["洋芋=>马铃薯"]}},
            "filter": {
              "prefixes": {"type": "edge_ngram", "min_gram": 1, "max_gram": 10},
              "lower": {"type": "lowercase"},
              "bigrams": {"type": "cjk_bigram"}
            },
            "normalizer": {"name": {
              "type": "custom", "char_filter": ["folk_names"],
              "filter": ["cjk_width", "lowercase", "asciifolding", "trim"]}},
            "analyzer": {
              "words": {"type": "custom", "tokenizer": "smartcn_tokenizer",
                "char_filter": ["folk_names"],
                "filter": ["lowercase", "cjk_width", "smartcn_stop", "unique"]},
              "pairs": {"type": "custom", "tokenizer": "standard",
                "filter": ["cjk_width", "lower", "bigrams"]},
              "typed": {"type": "custom", "tokenizer": "keyword",
                "filter": ["lowercase", "prefixes"]}}}}}}
        """);
    elasticsearch.put("/analysis-it-1", "{}");
    try {
      assertThat(analyzeWith("words", "洋芋防治，防治")).isEqualTo("马铃薯 防治");
      assertThat(analyzeWith("pairs", "Ａ草地贪夜蛾")).isEqualTo("a 草地 地贪 贪夜 夜蛾");
      assertThat(analyzeWith("typed", "Dao")).isEqualTo("d da dao");
      assertThat(analyze("/analysis-it-1/_analyze", "{\"normalizer\":\"name\"}", "ＣＡＦÉ洋芋"))
          .isEqualTo("cafe马铃薯");
    } finally {
      elasticsearch.delete("/analysis-it-1");
      elasticsearch.delete("/_index_template/analysis-it");
    }
  }

  @Test
  void gramsOfTooManyLengthsAreRefused() {
    assertThatExceptionOfType(IOException.class)
        .isThrownBy(
            () ->
                analyze(
                    "/_analyze",
                    "{\"tokenizer\":{\"type\":\"ngram\",\"min_gram\":1,\"max_gram\":5}}",
                    "稻"))
        .withMessageContaining("index.max_ngram_diff");
  }

  private String analyzeWith(String analyzer, String text) throws Exception {
    return analyze("/analysis-it-1/_analyze", "{\"analyzer\":\"" + analyzer + "\"}", text);
  }

  private String analyze(String path, String definition, String text) throws Exception {
    Map<String, Object> request = new LinkedHashMap<>(AnalyzeApi.definition(definition));
    request.put("text", text);
    return String.join(
        " ", elasticsearch.analyze(path, request).stream().map(Token::text).toList());
  }
}
