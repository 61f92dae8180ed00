/// A model that is made of all models that feed it, so that a new source costs no line in a list of sources.
///
/// Its own SELECT names the columns and says what each is where a source does not tell it, such as
/// `CAST(NULL AS INTEGER) AS seconds_played` or `FALSE AS is_other_league`. Two columns tell of the source itself: `source`
/// is its name, and `precedence` its rank, as `sources/sources.csv` says.
struct Union: Sendable {
    let model: SQLFile
    /// Its columns; those with the comment `NOT NULL` every source has to tell.
    let columns: [SelectList.Column]
    private let empty: String
    /// In the order of precedence: the models that feed it, with the SELECT of each.
    private let arms: [(feeder: String, text: String)]

    /// The model as a file with its whole text, which reads what feeds it.
    var file: SQLFile {
        SQLFile(name: model.name, header: model.header.reading(arms.map(\.feeder)), text: head + text(without: []))
    }

    /// The statement over the feeders that have rows; one with the same columns and without rows, if none has.
    func text(without missing: Set<String>) -> String {
        let texts = arms.filter { !missing.contains($0.feeder) }.map(\.text)
        return (texts.isEmpty ? empty : texts.joined(separator: "\nUNION ALL\n")) + "\n"
    }

    private var head: String {
        model.text.split(separator: "\n", omittingEmptySubsequences: false).prefix { $0.hasPrefix("--") }
            .map { "\($0)\n" }.joined()
    }
}

extension Union {
    /// Reads the unions among the models.
    ///
    /// - Throws: `WarehouseError.invalidHeader` if a model feeds something that is no union.
    static func all(
        among models: [SQLFile],
        of sources: [Source],
        columns: (SQLFile) throws(WarehouseError) -> SelectList
    ) throws(WarehouseError) -> [Union] {
        let targets = models.filter { $0.header.made == .union }
        for model in models {
            guard let target = model.header.feeds, !targets.contains(where: { $0.stem == target }) else { continue }
            let known = targets.map(\.stem).joined(separator: ", ")
            throw .invalidHeader(file: model.name, name: "feeds", value: "\(target) and not one of \(known)")
        }
        var unions: [Union] = []
        for target in targets {
            let feeders = models.filter { $0.header.feeds == target.stem }
            unions.append(try Union(target, feeders, sources, columns))
        }
        return unions
    }

    private init(
        _ model: SQLFile,
        _ feeders: [SQLFile],
        _ sources: [Source],
        _ columns: (SQLFile) throws(WarehouseError) -> SelectList
    ) throws(WarehouseError) {
        let usual = try columns(model).columns
        var arms: [(rank: Int, feeder: String, text: String)] = []
        for feeder in feeders {
            let told = Set(try columns(feeder).columns.map(\.name))
            // A union feeds another with the sources of its own lines.
            let source = sources.first { feeder.stem.hasPrefix("stg_\($0.name)__") }
            guard source != nil || feeder.header.made == .union else {
                throw .invalidHeader(
                    file: feeder.name,
                    name: "feeds",
                    value: "\(model.stem) in a file not named stg_<source>__<thing>.sql"
                )
            }
            let items = usual.map { column in
                switch column.name {
                case "source" where source != nil: "'\(source?.name ?? "")' AS source"
                case "precedence" where source != nil: "\(source?.precedence ?? .max) AS precedence"
                case let name where told.contains(name): name
                default: column.text
                }
            }
            let text = "SELECT\n    \(items.joined(separator: ",\n    "))\nFROM \(feeder.stem)"
            arms.append((source?.precedence ?? 0, feeder.stem, text))
        }
        self.model = model
        self.columns = usual
        empty = "SELECT\n    \(usual.map(\.text).joined(separator: ",\n    "))\nWHERE FALSE"
        self.arms = arms.sorted { ($0.rank, $0.feeder) < ($1.rank, $1.feeder) }.map { ($0.feeder, $0.text) }
    }
}
