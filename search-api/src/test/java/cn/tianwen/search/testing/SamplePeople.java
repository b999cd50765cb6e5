package cn.tianwen.search.testing;

import cn.tianwen.content.ContentStore;
import java.io.IOException;
import java.nio.file.Path;
import java.util.List;

/** The people of the shared application: some experts, and officers whom visitors never see. */
final class SamplePeople {

  private SamplePeople() {}

  static List<PersonBuilder> all(ContentStore store) throws IOException {
    return List.of(
        PersonBuilder.expert("陈一")
            .number("00738")
            .institution("高州市水果局")
            .title("农艺师", "INTERMEDIATE")
            .industries("fruit")
            .concepts("crop.lizhi")
            .specialtyText("荔枝、龙眼高产栽培，果园水肥管理")
            .serviceArea("440900")
            .photo(store.put(Path.of("src/test/resources/media/leaflet.png"))),
        PersonBuilder.expert("单雄")
            .number("00739")
            .institution("信宜市农业技术推广中心")
            .region("440983")
            .title("推广研究员", "SENIOR")
            .industries("fruit")
            .concepts("crop.lizhi", "disease.lizhishuangyibing")
            .specialtyText("荔枝霜疫霉病等果树病害防治")
            .availability("BUSY")
            .at(22.35, 110.95),
        PersonBuilder.expert("林三")
            .number("00740")
            .institution("示例省农业科学院果树研究所（国家荔枝产业技术体系综合试验站）")
            .region("440106")
            .level("PROVINCE")
            .title("研究员", "SENIOR")
            .industries("fruit")
            .concepts("crop.lizhi")
            .specialtyText("荔枝育种"),
        PersonBuilder.expert("王五")
            .number("00741")
            .institution("蒲江县农业农村局")
            .region("510131")
            .industries("vegetable")
            .concepts("crop.malingshu", "disease.wanyibing")
            .specialtyText("马铃薯种薯繁育与晚疫病防治")
            .availability("AWAY"),
        PersonBuilder.officer("陈小信").number("X0001").institution("高州市示例乡农技站"));
  }
}
