package cn.tianwen.accounts.roster;

import static org.assertj.core.api.Assertions.assertThat;

import cn.tianwen.accounts.SettableClock;
import cn.tianwen.accounts.rights.Scope;
import cn.tianwen.accounts.vault.PersonalNumberParser;
import cn.tianwen.reference.Industries;
import cn.tianwen.reference.Regions;
import cn.tianwen.rows.RowReader;
import cn.tianwen.rows.RowReaders;
import cn.tianwen.rows.SourceRow;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.TreeSet;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

class RosterTemplateTest {

  @TempDir private Path folder;

  @ParameterizedTest
  @EnumSource(RosterKind.class)
  void theExamplesOfTheTemplateCanBeImportedAsTheyAre(RosterKind kind) throws IOException {
    Path file = Files.writeString(folder.resolve("template.csv"), RosterTemplate.csv(kind));
    RosterRowParser parser =
        new RosterRowParser(
            kind,
            new Scope(true, new TreeSet<>(), null),
            new RosterVocabulary(Regions.load(), Industries.load(), words -> List.of()),
            new Workplaces(List.of()),
            new PersonalNumberParser(new SettableClock("2026-03-01T00:00:00Z")));

    List<RosterRow> rows = new ArrayList<>();
    try (RowReader reader = RowReaders.open(file)) {
      for (SourceRow row = reader.read(); row != null; row = reader.read()) {
        rows.add(parser.parse(row));
      }
    }

    assertThat(rows).hasSize(2).allSatisfy(row -> assertThat(row.faults()).isEmpty());
    assertThat(new RosterFile(file, kind).ignoredColumns()).isEmpty();
  }
}
