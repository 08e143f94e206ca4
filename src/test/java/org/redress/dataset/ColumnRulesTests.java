package org.redress.dataset;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class ColumnRulesTests {

    @ParameterizedTest
    @CsvSource({
        "remedies, paragraph, 33",
        "remedies, kind, payment",
        "remedies, amount_gbp, 150",
        "remedies, amount_gbp, 150.5",
        "remedies, amount_gbp, ''",
        "remedies, recipients, Mr X; Mrs X",
        "remedies, due_date, 2024-03-31",
        "remedies, each, false",
        "decisions, gss_code, ''",
        "decisions, url, anything"
    })
    void findsNothingToCorrect(String table, String column, String cell) {
        assertThat(ColumnRules.correct(table, column, cell)).isEmpty();
    }

    @ParameterizedTest
    @CsvSource({
        "remedies, paragraph, 33a, a whole number",
        "remedies, paragraph, '', a value",
        "remedies, status, settled, 'one of agreed, recommended, already_done'",
        "remedies, amount_gbp, £150, pounds such as 150.00",
        "remedies, amount_gbp, '1,500.00', pounds such as 150.00",
        "remedies, due_date, 31 March 2024, a date such as 2024-03-31",
        "remedies, each, yes, true or false"
    })
    void saysWhatToWriteInstead(String table, String column, String cell, String right) {
        assertThat(ColumnRules.correct(table, column, cell)).hasValue(right);
    }

    @Test
    void knowsTheColumnsOfTheDatasetOnly() {
        assertThatThrownBy(() -> ColumnRules.correct("remedies", "colour", "red"))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessage("the dataset has no column remedies.colour");
    }
}
