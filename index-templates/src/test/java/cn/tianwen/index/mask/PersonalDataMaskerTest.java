package cn.tianwen.index.mask;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class PersonalDataMaskerTest {

  private final PersonalDataMasker masker = new PersonalDataMasker();

  @ParameterizedTest
  @CsvSource({
    "打我电话13800138000吧, 打我电话138****8000吧",
    "电话138 0013 8000, 电话138****8000",
    "电话 +86-138-0013-8000。, 电话 138****8000。",
    "电话138.0013.8000, 电话138****8000",
    "电话138 – 0013–8000, 电话138****8000",
    "电话(86)13800138000, 电话138****8000",
    "电话008613800138000, 电话138****8000",
    "编号a13800138000b, 编号a138****8000b",
    "编号id11010519491231002Xid, 编号id1****************Xid",
    "座机0668-1234567, 座机066****4567",
    "身份证11010519491231002X, 身份证1****************X",
    "身份证110105 19491231 0021, 身份证1****************1",
    "卡号6222020200112233445, 卡号6222020200112233445",
    "卡号4111 1111 1111 1111 转账, 卡号************1111 转账",
    "卡号6228480402564890018, 卡号************0018",
  })
  void numbersOfPeopleAreMasked(String text, String expected) {
    assertThat(masker.mask(text)).isEqualTo(expected);
    assertThat(masker.mask(masker.mask(text))).isEqualTo(masker.mask(text));
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "每亩用15-15-15复合肥40公斤，5%悬浮剂1500倍",
        "区划代码440981，2025-09-03第12批",
        "批号20250903123，登记证号PD20150001",
        "间隔7到10天，亩产1380斤",
        "三年产量 135 200 12000 斤，单价 13.8 元",
        "2019-2020-2021-2022",
      })
  void ordinaryFarmNumbersStay(String text) {
    assertThat(masker.mask(text)).isEqualTo(text);
  }
}
