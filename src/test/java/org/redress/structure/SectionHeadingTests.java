package org.redress.structure;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class SectionHeadingTests {

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "The complaint | COMPLAINT",
                "The complaint: | COMPLAINT",
                "Complaint background | COMPLAINT",
                "What I have investigated | SCOPE",
                "What I have and have not investigated | SCOPE",
                "What we have investigated | SCOPE",
                "The Ombudsman’s role and powers | POWERS",
                "The Ombudsman's role and powers | POWERS",
                "The Ombudsmen’s role and powers | POWERS",
                "The Ombudsmens’ role and powers | POWERS",
                "The Ombudsmanâ€™s role and powers | POWERS",
                "The Ombudsman’s role | POWERS",
                "Our role and powers | POWERS",
                "The Local Government and Social Care Ombudsman’s role and powers | POWERS",
                "How I considered this complaint | CONSIDERATION",
                "How we considered this complaint | CONSIDERATION",
                "How I considered these complaints | CONSIDERATION",
                "How I have considered the complaint | CONSIDERATION",
                "How I considered Ms X’s complaint | CONSIDERATION",
                "What I found | FINDINGS",
                "WHAT WE FOUND | FINDINGS",
                "My assessment | FINDINGS",
                "Our assessment | FINDINGS",
                "Conclusions | ACCOUNT",
                "Finding | ACCOUNT",
                "What happened | ACCOUNT",
                "Background | BACKGROUND",
                "Relevant law and guidance | LAW",
                "The law and guidance | LAW",
                "Law | LAW",
                "Legal and administrative background | LAW",
                "Legislation | LAW",
                "Agreed action | REMEDY",
                "Agreed actions | REMEDY",
                "Agreed remedy | REMEDY",
                "Recommended action | REMEDY",
                "Recommendations | REMEDY",
                "Remedy | WEAK_REMEDY",
                "Action | WEAK_REMEDY",
                "Final decision | DECISION",
                "Decision | WEAK_DECISION",
                "Parts of the complaint that I did not investigate | NOT_INVESTIGATED",
                "Parts of the complaint I have not investigated | NOT_INVESTIGATED",
                "Part of the complaint we did not investigate | NOT_INVESTIGATED",
                "What I have not investigated | NOT_INVESTIGATED",
                "Key to names used | KEY_TO_NAMES",
                "Summary | SUMMARY",
                "The Investigation | INVESTIGATION"
            })
    void knowsTheWordingsOfAHeading(String words, SectionHeading heading) {
        assertThat(SectionHeading.of(words)).isEqualTo(heading);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "Respite",
                "Was the Council at fault?",
                "The complaints procedure",
                "How the Council considered the complaint",
                "What the Council found",
                "The Council’s decision to charge",
                "Summary of events",
                "Decision making"
            })
    void leavesSubHeadingsAlone(String words) {
        assertThat(SectionHeading.of(words)).isNull();
    }
}
