import BallerSQL
import BallerServing

/// What a list can be asked for, made of the columns of its query.
struct ListParameters: Sendable {
    /// Rows on a page, unless a request says how many.
    static let usualLimit = 50
    static let largestPage = 1000

    let list: ListQuery
    let filters: [ListFilter]
    private let presets: [ListPreset]
    /// What each of them stands for, by its name.
    private var presetValues: [String: [String: QueryValue]] = [:]

    init(_ list: ListQuery, defaults: [String: String], presets: [ListPreset] = []) {
        self.list = list
        self.presets = presets
        filters = list.columns.flatMap { ListFilter.filters(by: $0, default: defaults[$0.name]) }
        presetValues = Dictionary(presets.map { ($0.name, values(of: $0)) }) { first, _ in first }
    }

    var declarations: [ParameterDeclaration] {
        let names = list.columns.map(\.name)
        let plain: [(String, ParameterKind, String)] = [
            (
                "sort", .choice(names.flatMap { [$0, "-\($0)"] }),
                "The column to order by, with a hyphen for the largest first."
            ),
            (
                "limit", .integer(1...Int(Int32.max)),
                "How many rows: \(Self.usualLimit) unless said, \(Self.largestPage) at most; of a table all."
            ),
            ("cursor", .text(1...2000), "Where to go on: from the next of the page before."),
            ("total", .flag, "Whether to count all rows."),
        ]
        let known = presets.map { "\($0.name): \($0.about)" }.joined(separator: " ")
        let preset: (String, ParameterKind, String) = (
            "preset", .choice(presets.map(\.name)),
            "A finding under a name; what else is asked for goes before it. \(known)"
        )
        return filters.map(\.declaration)
            + (presets.isEmpty ? plain : [preset] + plain).map {
                ParameterDeclaration(name: $0.0, kind: $0.1, about: $0.2, fallback: .null, isRequired: false)
            }
    }

    /// The values of a preset, by parameter.
    private func values(of preset: ListPreset) -> [String: QueryValue] {
        let values = preset.values
        let known = declarations.compactMap { declaration in
            values[declaration.name].flatMap { declaration.kind.value(of: $0) }.map { (declaration.name, $0) }
        }
        return Dictionary(known) { first, _ in first }
    }

    /// The rows that a request chooses.
    func selection(_ reading: ArtifactReading) throws -> ListSelection {
        var selection = ListSelection()
        if let from = reading.arguments["from"]?.textValue, let to = reading.arguments["to"]?.textValue, from > to {
            throw Problem.badParameter("to", "to is before from.", allowed: "a date from \(from) on")
        }
        let preset = reading.arguments["preset"]?.textValue.flatMap { presetValues[$0] } ?? [:]
        func value(_ name: String) -> QueryValue? {
            if let own = reading.arguments[name], own != .null { return own }
            return preset[name]
        }
        for filter in filters {
            guard let value = value(filter.declaration.name) else { continue }
            selection.conditions.append(try filter.condition(value, reading))
        }
        if let sort = value("sort")?.textValue {
            selection.sort = ListOrder(String(sort.drop { $0 == "-" }), isDescending: sort.hasPrefix("-"))
        }
        if let text = reading.arguments["cursor"]?.textValue {
            selection.after = try row(behind: text, reading, selection)
        }
        selection.limit = reading.arguments["limit"]?.integerValue.map { Int($0) }
        selection.isOrdered = selection.sort != nil || selection.after != nil || selection.limit != nil
        return selection
    }

    private func row(
        behind text: String,
        _ reading: ArtifactReading,
        _ selection: ListSelection
    ) throws -> [String?] {
        guard let cursor = ListCursor(text) else {
            let allowed = "the cursor in the next of a page before"
            throw Problem.badParameter("cursor", "This is no cursor of this server.", allowed: allowed)
        }
        guard cursor.artifact == reading.snapshot.name else {
            throw Problem.artifactGone(cursor.artifact, restart: reading.request.with(["cursor": nil]).address)
        }
        guard cursor.belongs(to: reading.request), cursor.row.count == list.order(by: selection.sort).count else {
            let allowed = "the cursor of a page with the same parameters, but for limit, total and fields"
            throw Problem.badParameter("cursor", "The cursor belongs to another request.", allowed: allowed)
        }
        return cursor.row
    }

    /// Says of the first text that no row has what there is; nothing where every value is known, or none of the column.
    func checkTexts(_ selection: ListSelection, _ reading: ArtifactReading) throws {
        for case .isOneOf(let column, let values) in selection.conditions {
            guard let filter = filters.first(where: { $0.column == column }),
                case .several(.text) = filter.declaration.kind
            else { continue }
            for value in values {
                var alone = ListSelection()
                alone.conditions = [.isOneOf(column, [value])]
                alone.limit = 1
                alone.isOrdered = false
                guard try reading.session.rows(of: list, alone).isEmpty else { continue }
                let known = try reading.session.texts(of: list, column)
                // A list without rows is empty, whatever is asked of it.
                guard !known.isEmpty else { continue }
                throw Problem.badParameter(
                    filter.declaration.name,
                    "No row has the \(column) “\(value.written)”.",
                    allowed: known.joined(separator: ", ")
                )
            }
        }
    }
}
