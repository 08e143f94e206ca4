package org.redress.reference;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.redress.config.ConfigFiles;

class ImpliedSectionsTests {

    private static final Legislation LEGISLATION = Legislation.read(ConfigFiles.shipped());
    private static final ImpliedSections SECTIONS = ImpliedSections.read(ConfigFiles.shipped(), LEGISLATION);

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "section 117 | She gets Section 117 aftercare. | | Mental Health Act 1983",
                "section 42 | It opened an enquiry. | Adult care services | Care Act 2014",
                "section 42 | It has a duty. | Education | Children and Families Act 2014",
                "section 47 | An enquiry began. | Children’s care services | Children Act 1989",
                "section 20 | The notice to leaseholders came late. | Housing | Landlord and Tenant Act 1985",
                "section 19 | The duty is clear. | Benefits and tax | Education Act 1996",
                "section 42 | It was late. | Adult care services | ",
                "section 999 | Aftercare. | | ",
            })
    void knowsAnActByWhatIsSaidOfItsSection(String provision, String sentence, String category, String title) {
        assertThat(SECTIONS.findByWords(provision, sentence, category)
                        .map(Law::title)
                        .orElse(null))
                .isEqualTo(title);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "section 117 | | Mental Health Act 1983",
                "section 117 | Housing | Mental Health Act 1983",
                "section 24A | powers | Local Government Act 1974",
                "section 24A | Housing | ",
                "section 42 | | ",
            })
    void knowsTheBestKnownByTheirNumber(String provision, String category, String title) {
        assertThat(SECTIONS.findByNumber(provision, category).map(Law::title).orElse(null))
                .isEqualTo(title);
    }

    @Test
    void namesTheRowWhoseActNoTableHas(@TempDir Path folder) throws IOException {
        Files.createDirectories(folder.resolve("reference"));
        Files.writeString(
                folder.resolve("reference/implied-sections.csv"),
                "provision,words,category,title\nsection 1,,,Widgets Act 2011\n");

        assertThatThrownBy(() -> ImpliedSections.read(ConfigFiles.in(folder), LEGISLATION))
                .isInstanceOf(ReferenceTableException.class)
                .hasMessageContainingAll("implied-sections.csv, row 2", "'Widgets Act 2011'");
    }
}
