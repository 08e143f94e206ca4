package org.redress.dataset;

import java.util.List;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.ObjectNode;

/** Describes the columns of a table as a Table Schema, version 2 (datapackage.org). */
final class TableSchema {

    private TableSchema() {}

    static void describe(ObjectNode schema, Table<?> table) {
        schema.put("$schema", DataPackage.PROFILES + "tableschema.json");
        List<String> key = table.primaryKey();
        ArrayNode fields = schema.putArray("fields");
        for (Column<?> column : table.columns()) {
            addField(fields.addObject(), column, key.equals(List.of(column.name())));
        }
        schema.putArray("missingValues").add("");
        if (!key.isEmpty()) {
            addAll(schema.putArray("primaryKey"), key);
        }
        if (!table.references().isEmpty()) {
            addReferences(schema.putArray("foreignKeys"), table.references());
        }
    }

    private static void addField(ObjectNode field, Column<?> column, boolean unique) {
        field.put("name", column.name());
        addType(field, column.type());
        field.put("description", column.description());
        addConstraints(field.putObject("constraints"), column, unique);
    }

    private static void addConstraints(ObjectNode constraints, Column<?> column, boolean unique) {
        constraints.put("required", column.isRequired());
        if (unique) {
            constraints.put("unique", true);
        }
        if (column.type().isNumber()) {
            constraints.put("minimum", 0);
        }
        if (!column.codes().isEmpty()) {
            addAll(constraints.putArray("enum"), column.codes());
        }
    }

    private static void addType(ObjectNode field, ColumnType type) {
        switch (type) {
            case TEXT, CODE -> field.put("type", "string");
            case URI -> field.put("type", "string").put("format", "uri");
            case LIST -> field.put("type", "list").put("itemType", "string").put("delimiter", TextCells.LIST_SEPARATOR);
            case INTEGER -> field.put("type", "integer");
            case MONEY -> field.put("type", "number");
            case DATE -> field.put("type", "date").put("format", "default");
            case FLAG -> addFlag(field);
        }
    }

    private static void addFlag(ObjectNode field) {
        field.put("type", "boolean");
        field.putArray("trueValues").add("true");
        field.putArray("falseValues").add("false");
    }

    private static void addReferences(ArrayNode foreignKeys, List<Table.Reference> references) {
        for (Table.Reference reference : references) {
            ObjectNode key = foreignKeys.addObject();
            addAll(key.putArray("fields"), reference.columns());
            ObjectNode target = key.putObject("reference").put("resource", reference.table());
            addAll(target.putArray("fields"), reference.columns());
        }
    }

    private static void addAll(ArrayNode array, List<String> texts) {
        texts.forEach(array::add);
    }
}
