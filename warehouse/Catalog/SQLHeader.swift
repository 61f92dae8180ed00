/// A parameter of a query, `$name` in its text.
package struct QueryParameter: Sendable, Hashable {
    package let name: String
    /// The DuckDB type.
    package let type: String
    /// The value where none is given, as SQL writes it: `20`, `'REGULAR'` or `NULL`; `nil` where one must be given.
    package let fallback: String?

    package init(name: String, type: String, fallback: String? = nil) {
        self.name = name
        self.type = type
        self.fallback = fallback
    }
}

/// The lines `-- name: value` at the top of an SQL file.
package struct SQLHeader: Sendable, Hashable {
    /// What a failing check means for publication.
    package enum Severity: String, Sendable, Codable {
        /// Blocks publication, as a check does that says nothing of it.
        case error
        /// Only reports.
        case warn
    }

    /// Where a model can run.
    package enum Runs: String, Sendable {
        /// On every dialect: the text keeps to the common subset and the macros. A model that says nothing promises it.
        case portable
        case duckdb
    }

    /// What a model becomes.
    package enum Made: String, Sendable {
        /// A view, where a copy would gain nothing.
        case view
        /// A view of all that models feed into it, with the columns of its own SELECT.
        case union
    }

    /// What the rows are, or what a check asks, in a sentence.
    package let about: String
    /// What a check says when it fails; only for checks.
    package let failure: FailureSentence?
    /// A statement that breaks a sound league so that the check must find it: what tests hold the check against.
    package let fault: String?
    /// The columns that name a row.
    package let key: [String]
    /// Relations in which a lost record explains a failing row of the same game.
    package let follows: [String]
    /// The relations that the statement names.
    package private(set) var reads: [String]
    package let runs: Runs
    package let severity: Severity
    /// What a check needs to run: nothing, or `live`, the published artifact.
    package let needs: String?
    /// The parameters of a query; `-- parameters: season_year INTEGER, category VARCHAR`, in the library each with a default,
    /// `limit BIGINT = 20`.
    package let parameters: [QueryParameter]
    /// Words under which a query of the library is found.
    package let tags: [String]
    /// The keys of a query that gives all answers at once; its first columns are `by_<name>`.
    package let kept: [QueryParameter]
    /// The texts that a query shows for its ids: `player_name` for `player_id`, `home_team_abbreviation` for `home_team_id`.
    package let names: [String]
    /// What the rows of a query may be sorted by, each with its group of columns: `points COUNTED`.
    package let sorts: [QueryParameter]
    /// Whether a query is a list that is read in pages; its text has neither limit nor offset.
    package let isPaged: Bool
    /// The order of a list that requests filter and cut, by columns that name a row: `game_date DESC, game_id DESC`; its text has neither order nor
    /// limit.
    package let list: [ListOrder]
    /// What a build inserts for `{name}`: names and expressions that only its declarations know.
    package let pieces: [String]
    /// The checks of a model: `unique, known(game_id, dim_games)`.
    package let checks: String?
    /// The name of the check that a template makes.
    let name: String?
    /// The column that gets an index once the checks have passed, because the table is often read by it.
    package let index: String?
    /// For a list of drops: the table that does not get these records.
    package let drops: String?
    /// The raw relation whose accepted records a staging model holds, once each.
    package let stages: String?
    /// The relation that a check is about, if its name does not say it.
    let relation: String?
    /// How a staging model is made if it is not a table.
    package let made: Made?
    /// The union that gets the rows of a staging model.
    package let feeds: String?
    /// Relations without whose rows a model has none, whatever else it reads: nobody can be matched with nobody.
    let without: [String]
}

extension SQLHeader {
    /// The header of a file that reads other relations than its text says.
    func reading(_ relations: [String]) -> SQLHeader {
        var header = self
        header.reads = relations
        return header
    }

    /// The value that `$sort_by` names, for the place of `{sort_key}`: of the columns that hold numbers.
    var sortKey: String {
        let columns = sorts.filter { $0.type != "NAME" }.map { " WHEN '\($0.name)' THEN \($0.name)" }
        return "CASE $sort_by\(columns.joined()) END"
    }

    private static let known: Set = [
        "about", "failure", "follows", "key", "reads", "runs", "severity", "needs", "parameters", "kept",
        "names", "sorts", "paged", "list", "pieces", "checks", "name", "index", "drops", "made", "stages", "relation",
        "fault", "feeds", "without", "tags",
    ]

    /// Reads the header of a file; its folder requires the lines `required`, and `usual` holds for lines that are missing.
    init(
        file: String,
        text: String,
        required: [String],
        usual: [String: String] = [:]
    ) throws(WarehouseError) {
        let values = usual.merging(try Self.values(file: file, text: text)) { _, own in own }
        for name in required where values[name] == nil {
            throw .missingHeader(file: file, name: name)
        }
        about = values["about"] ?? ""
        failure = try values["failure"].map { text throws(WarehouseError) in
            guard let sentence = FailureSentence(text) else {
                throw .invalidHeader(file: file, name: "failure", value: text)
            }
            return sentence
        }
        fault = values["fault"]
        key = Self.list(values["key"])
        follows = Self.list(values["follows"])
        reads = Self.list(values["reads"])
        needs = values["needs"]
        pieces = Self.list(values["pieces"])
        checks = values["checks"]
        name = values["name"]
        index = values["index"]
        drops = values["drops"]
        stages = values["stages"]
        relation = values["relation"]
        feeds = values["feeds"]
        without = Self.list(values["without"])
        made = try Self.choice(file: file, name: "made", value: values["made"])
        parameters = try Self.parameters(file: file, "parameters", value: values["parameters"])
        kept = try Self.parameters(file: file, "kept", value: values["kept"])
        tags = Self.list(values["tags"])
        names = Self.list(values["names"])
        sorts = try Self.parameters(file: file, "sorts", value: values["sorts"])
        isPaged = values["paged"] != nil
        list = Self.list(values["list"]).map { ListOrder($0) }
        runs = try Self.choice(file: file, name: "runs", value: values["runs"]) ?? .portable
        severity = try Self.choice(file: file, name: "severity", value: values["severity"]) ?? .error
    }

    private static func values(file: String, text: String) throws(WarehouseError) -> [String: String] {
        var values: [String: String] = [:]
        var rest = text[...]
        while !rest.isEmpty {
            let line = rest[..<(rest.utf8.firstIndex(of: UInt8(ascii: "\n")) ?? rest.endIndex)]
            rest = rest[line.endIndex...].dropFirst()
            guard line.hasPrefix("-- "), let colon = line.firstIndex(of: ":") else { break }
            let name = String(line[line.index(line.startIndex, offsetBy: 3)..<colon])
            let value = line[line.index(after: colon)...].drop { $0 == " " }
            guard !name.contains(" ") else { break }  // a comment that has a colon
            guard known.contains(name) else { throw .unknownHeader(file: file, name: name) }
            guard values.updateValue(String(value), forKey: name) == nil else {
                throw .invalidHeader(file: file, name: name, value: "a second line")
            }
        }
        return values
    }

    private static func list(_ value: String?) -> [String] {
        guard let value else { return [] }
        return value.split(separator: ",").map { String($0.drop { $0 == " " }) }
    }

    private static func parameters(
        file: String,
        _ name: String,
        value: String?
    ) throws(WarehouseError) -> [QueryParameter] {
        var parameters: [QueryParameter] = []
        for item in list(value) {
            guard let gap = item.firstIndex(of: " ") else {
                throw .invalidHeader(file: file, name: name, value: "\(item) without a type")
            }
            let sides = item[item.index(after: gap)...].split(separator: " = ", maxSplits: 1).map(String.init)
            let fallback = sides.count > 1 ? sides[1] : nil
            parameters.append(QueryParameter(name: String(item[..<gap]), type: sides[0], fallback: fallback))
        }
        return parameters
    }

    private static func choice<Choice: RawRepresentable>(
        file: String,
        name: String,
        value: String?
    ) throws(WarehouseError) -> Choice? where Choice.RawValue == String {
        guard let value else { return nil }
        guard let choice = Choice(rawValue: value) else {
            throw .invalidHeader(file: file, name: name, value: value)
        }
        return choice
    }
}
