package org.redress.extraction.legislation;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class ProvisionListParserTests {

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "section 26 | section 26",
                "Sections 26(1), 26A(1) and 34(3), as amended | section 26(1); section 26A(1); section 34(3)",
                "section 26(1), as amended and 34(3) | section 26(1); section 34(3)",
                "s.19 of | section 19",
                "ss 9-11 | section 9; section 10; section 11",
                "ss. 9 to 11 | section 9; section 10; section 11",
                "sections 9A to 9C | section 9A; section 9C",
                "sections 1-200 | section 1; section 200",
                "S47 enquiry | section 47",
                "section 24A (6) | section 24A(6)",
                "section 34 B and 34 H(3 and 4) | section 34B; section 34H(3); section 34H(4)",
                "section 34(B)6 | section 34(B)6",
                "section 26(6)(a), (b) or (c) | section 26(6)(a); section 26(6)(b); section 26(6)(c)",
                "section 26(6)(a)-(c) | section 26(6)(a); section 26(6)(b); section 26(6)(c)",
                "section 26(6)(i) to (iii) | section 26(6)(i); section 26(6)(ii); section 26(6)(iii)",
                "sections 23A to 23D | section 23A; section 23D",
                "section 9 to section 11 | section 9; section 10; section 11",
                "subsection (4) of section 193 | section 193(4)",
                "section 19, subsection (3A) | section 19(3A)",
                "sections 18 (duty), 19 (power) and 20 | section 18; section 19; section 20",
                "paragraphs 8.42 to 8.44 | paragraph 8.42; paragraph 8.43; paragraph 8.44",
                "section 9(1)-(3) | section 9(1); section 9(2); section 9(3)",
                "section 175(4) and (5)(b) | section 175(4); section 175(5)(b)",
                "section 30(1B) and 34H(i) | section 30(1B); section 34H(i)",
                "section 19 A council must | section 19",
                "section 17 (child in need) | section 17",
                "section 42 and 12 weeks later | section 42",
                "section 42 and 3 May | section 42",
                "section 42, 12 officers called | section 42",
                "section 42, 43 and 44 | section 42; section 43; section 44",
                "section 19th | ",
                "section 2019 | ",
                "section five | ",
                "Section F | ",
                "regs 23, 33 and 34 | regulation 23; regulation 33; regulation 34",
                "reg. 33(1)(a) | regulation 33(1)(a)",
                "articles 3 and 4 | article 3; article 4",
                "Schedule 5, paragraphs 4 and 5B | schedule 5 paragraph 4; schedule 5 paragraph 5B",
                "Schedule 5/5A, paragraph 1/3 | schedule 5 paragraph 1; schedule 5A paragraph 3",
                "Schedule 5/5a, paragraph 4 | schedule 5 paragraph 4; schedule 5a paragraph 4",
                "paragraph 5B, schedule 5 | schedule 5 paragraph 5B",
                "paragraph 8 of Schedule 1 | schedule 1 paragraph 8",
                "Schedule A1 | schedule A1",
                "Sch 12, para 58(1) | schedule 12 paragraph 58(1)",
                "Part 1 of Schedule 2 | schedule 2 part 1",
                "Class A, Part 1, Schedule 2 | schedule 2 part 1 class A",
                "Chapter 2 of Part 7 | part 7 chapter 2",
                "Part III | part III",
                "Part I, II and IIIA | part I; part II; part IIIA",
                "part I played | ",
                "paragraphs 6.2 and 18.5 | paragraph 6.2; paragraph 18.5",
                "Annex B, paragraph 13 | annex B paragraph 13",
            })
    void writesEveryProvisionOut(String text, String expected) {
        List<String> provisions = ProvisionListParser.parse(text, 0).stream()
                .flatMap(group -> group.provisions().stream())
                .map(Provision::text)
                .toList();

        assertThat(provisions)
                .isEqualTo(
                        expected == null
                                ? List.of()
                                : Stream.of(expected.split("; ", -1)).toList());
    }

    @Test
    void endsAfterTheLastNumber() {
        String text = "under sections 9 and 10 of the Act";

        ProvisionGroup group = ProvisionListParser.parse(text, 6).orElseThrow();

        assertThat(text.substring(group.start(), group.end())).isEqualTo("sections 9 and 10");
        assertThat(group.level()).isEqualTo(Level.SECTION);
    }
}
