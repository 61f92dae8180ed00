/// Checks that many relations share: `checks/generic/<template>.sql`, named in the header of a model.
///
/// `-- checks: unique, known(game_id, dim_games)` makes two checks of the model's relation. A template names what it has
/// room for in `pieces`; `relation`, `key`, `columns` and `thing` follow from the model, the others are the arguments in order.
struct CheckTemplates {
    static let folder = "checks/generic"
    private static let given: Set = ["relation", "key", "columns", "thing", "empty_columns", "any_empty"]

    let templates: [SQLFile]

    /// The checks named by the models, in the order of the models.
    func checks(of models: [SQLFile]) throws(WarehouseError) -> [SQLFile] {
        var checks: [SQLFile] = []
        for model in models {
            for call in Self.calls(in: model) { checks.append(try check(call, of: model)) }
        }
        return checks
    }

    /// One check for each table with columns that must have a value in every row.
    func notNull(_ tables: [ArtifactRelation]) throws(WarehouseError) -> [SQLFile] {
        var checks: [SQLFile] = []
        for table in tables where !table.required.isEmpty {
            let call = Call(text: Self.notNull, template: Self.notNull, arguments: [])
            let names = table.required.map { "CASE WHEN \($0) IS NULL THEN '\($0)' END" }
            let pieces = [
                "empty_columns": "concat_ws(', ', \(names.joined(separator: ", ")))",
                "any_empty": table.required.map { "\($0) IS NULL" }.joined(separator: " OR "),
            ]
            checks.append(try check(call, of: table.file, pieces))
        }
        return checks
    }

    private static let notNull = "not_null"

    private struct Call {
        let text: String
        let template: String
        let arguments: [String]
    }

    private func check(
        _ call: Call,
        of model: SQLFile,
        _ given: [String: String] = [:]
    ) throws(WarehouseError) -> SQLFile {
        guard let template = templates.first(where: { $0.stem == call.template }) else {
            throw .unknownTemplate(file: model.name, call: call.text, known: templates.map(\.stem).sorted())
        }
        let names = template.header.pieces.filter { !Self.given.contains($0) }
        guard names.count == call.arguments.count else {
            throw .wrongArgumentCount(
                file: model.name,
                macro: call.template,
                expected: names.count,
                found: call.arguments.count
            )
        }
        var pieces = Dictionary(zip(names, call.arguments)) { first, _ in first }
        let key = model.header.key
        let column = call.arguments.first
        pieces.merge(given) { first, _ in first }
        pieces["relation"] = model.relation
        pieces["key"] = key.joined(separator: ", ")
        pieces["columns"] = (key + [column].compactMap(\.self).filter { !key.contains($0) }).joined(separator: ", ")
        pieces["thing"] = column.map(Self.thing)
        let text = try template.filled(pieces.filter { template.header.pieces.contains($0.key) })
        let header = try SQLHeader(file: template.name, text: text, required: ["name"])
        return SQLFile(name: "\(Self.folder)/\(header.name ?? "").sql", header: header, text: text)
    }

    /// What an id or a year is of: `game_id` names a game, `season_year` a season.
    private static func thing(_ column: String) -> String {
        for ending in ["_id", "_year"] where column.hasSuffix(ending) { return String(column.dropLast(ending.count)) }
        return column
    }

    /// The calls of a header, `unique, known(game_id, dim_games)`: what stands before a comma outside parentheses is one.
    private static func calls(in model: SQLFile) -> [Call] {
        var texts = [""]
        var isInside = false
        for character in model.header.checks ?? "" {
            if "()".contains(character) { isInside = character == "(" }
            if character == ",", !isInside { texts.append("") } else { texts[texts.count - 1].append(character) }
        }
        return texts.filter { !$0.isEmpty }.map { written in
            let text = String(written.drop { $0 == " " })
            let parts = text.split(separator: "(", maxSplits: 1)
            let list = parts.count > 1 ? parts[1].dropLast() : ""
            let arguments = list.split(separator: ",").map { String($0.drop { $0 == " " }) }
            return Call(text: text, template: parts.first.map(String.init) ?? "", arguments: arguments)
        }
    }
}
