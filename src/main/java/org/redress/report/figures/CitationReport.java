package org.redress.report.figures;

import java.util.List;

/**
 * What the decisions cite.
 *
 * @param provisions how many different ones
 * @param most those that most decisions cite outside the section on the Ombudsman's powers
 * @param boilerplate those that most decisions cite in that section, which nearly every decision repeats
 */
public record CitationReport(int provisions, List<ProvisionCount> most, List<ProvisionCount> boilerplate) {

    public CitationReport {
        most = List.copyOf(most);
        boilerplate = List.copyOf(boilerplate);
    }
}
