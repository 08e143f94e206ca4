package org.redress.job;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.TreeMap;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.springframework.boot.context.properties.bind.Binder;
import org.springframework.boot.context.properties.source.MapConfigurationPropertySource;
import org.springframework.boot.env.YamlPropertySourceLoader;
import org.springframework.core.env.EnumerablePropertySource;
import org.springframework.core.io.FileSystemResource;

/** The file that explains every setting, compared with the settings that the program reads. */
class SettingsFileTests {

    private static final Path FILE = Path.of("config/application.yaml");

    private static final Map<String, Object> SETTINGS = new TreeMap<>();

    @BeforeAll
    static void read() throws IOException {
        EnumerablePropertySource<?> source = (EnumerablePropertySource<?>) new YamlPropertySourceLoader()
                .load("file", new FileSystemResource(FILE))
                .get(0);
        for (String name : source.getPropertyNames()) {
            SETTINGS.put(name, Objects.requireNonNullElse(source.getProperty(name), ""));
        }
    }

    @Test
    void hasEverySettingOfOursAndNoOther() {
        List<String> read = Arrays.stream(RunSettings.class.getRecordComponents())
                .map(component -> RunSettings.PREFIX + "."
                        + component.getName().replaceAll("([A-Z])", "-$1").toLowerCase(java.util.Locale.ROOT))
                .toList();

        assertThat(SETTINGS.keySet())
                .filteredOn(name -> name.startsWith(RunSettings.PREFIX + "."))
                .containsExactlyInAnyOrderElementsOf(read);
    }

    @Test
    void hasOnlySettingsThatAreRead() {
        assertThat(SETTINGS.keySet()).allMatch(KnownSettings.load()::contains);
    }

    @Test
    void hasValuesThatCanBe() {
        RunSettings settings = new Binder(new MapConfigurationPropertySource(SETTINGS))
                .bind(RunSettings.PREFIX, RunSettings.class)
                .get();

        assertThat(settings.rejectLimit()).isEqualTo(RejectLimit.NONE);
        assertThat(settings.include()).isEmpty();
        assertThat(settings.earliestDate().day()).isNull();
    }

    @Test
    void explainsEverySetting() throws IOException {
        List<String> lines = Files.readAllLines(FILE);
        for (int i = 0; i < lines.size(); i++) {
            if (lines.get(i).matches(" +[a-z-]+: .*|  (  )?(since|max-reject-rate|console|url|root):.*")) {
                assertThat(lines.get(i - 1).strip()).as("above " + lines.get(i)).startsWith("# ");
            }
        }
    }
}
