import Testing

@testable import BallerSQL

struct CheckTemplatesTests {
    private func file(_ name: String, _ text: String) throws -> SQLFile {
        SQLFile(name: name, header: try SQLHeader(file: name, text: text, required: []), text: text)
    }

    private func checks(_ asked: String) throws -> [SQLFile] {
        let template = """
            -- about: Every {thing} of {relation} is in {target}.
            -- name: {relation}__{thing}_known
            -- pieces: relation, columns, thing, column, target
            -- reads: {relation}, {target}
            SELECT {columns} FROM {relation} WHERE {column} NOT IN (SELECT {column} FROM {target})
            """
        let model = try file("models/facts/fact_x.sql", "-- key: a, game_id\n-- checks: \(asked)")
        return try CheckTemplates(templates: [file("checks/generic/known.sql", template)]).checks(of: [model])
    }

    @Test
    func `A template becomes a check of the model that asks for it, its arguments in their places`() throws {
        let checks = try checks("known(game_id, dim_games), known(season_year, dim_seasons)")
        #expect(checks.map(\.stem) == ["fact_x__game_known", "fact_x__season_known"])
        #expect(checks.map(\.relation) == ["fact_x", "fact_x"])
        #expect(checks[0].header.about == "Every game of fact_x is in dim_games.")
        #expect(checks[0].header.reads == ["fact_x", "dim_games"])
        #expect(checks[1].text.contains("SELECT a, game_id, season_year FROM fact_x WHERE season_year NOT IN"))
    }

    @Test
    func `A table is asked once for all values that each of its rows has`() throws {
        let template = """
            -- about: {relation} lacks nothing.
            -- name: {relation}__not_null
            -- pieces: relation, key, empty_columns, any_empty
            SELECT {key}, {empty_columns} AS empty_columns FROM {relation} WHERE {any_empty}
            """
        let model = try file("models/facts/fact_x.sql", "-- key: a, b")
        let columns = ["a": true, "c": false, "d": true].sorted { $0.key < $1.key }.map {
            ArtifactRelation.Column(name: $0.key, about: "", isRequired: $0.value)
        }
        let templates = CheckTemplates(templates: [try file("checks/generic/not_null.sql", template)])
        let checks = try templates.notNull([
            ArtifactRelation(file: model, columns: columns),
            ArtifactRelation(file: model, columns: [columns[1]]),
        ])
        #expect(checks.map(\.stem) == ["fact_x__not_null"])
        let select =
            "SELECT a, b, concat_ws(', ', CASE WHEN a IS NULL THEN 'a' END, CASE WHEN d IS NULL THEN 'd' END) AS empty_columns"
        #expect(checks[0].text.hasSuffix("\(select) FROM fact_x WHERE a IS NULL OR d IS NULL"))
    }

    @Test
    func `An unknown template and a wrong number of arguments are refused with the model's name`() {
        #expect(
            throws: WarehouseError.unknownTemplate(file: "models/facts/fact_x.sql", call: "knwon(a)", known: ["known"])
        ) { try checks("knwon(a)") }
        #expect(
            throws: WarehouseError.wrongArgumentCount(
                file: "models/facts/fact_x.sql",
                macro: "known",
                expected: 2,
                found: 1
            )
        ) { try checks("known(game_id)") }
    }
}
