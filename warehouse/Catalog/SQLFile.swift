/// An SQL file of the warehouse.
package struct SQLFile: Sendable, Hashable {
    /// The path in the warehouse, such as `models/dims/dim_players.sql`.
    package let name: String
    package let header: SQLHeader
    /// The whole text, header included; macros are not expanded.
    package let text: String
    /// The file's name without folders and `.sql`: `dim_players`, `fact_player_gamelogs__points_formula`.
    package let stem: String
    /// The folder of the file, such as `models/dims`.
    package let folder: String

    package init(name: String, header: SQLHeader, text: String) {
        let parts = name.split(separator: "/")
        let file = parts.last.map(String.init) ?? name
        stem = file.hasSuffix(".sql") ? String(file.dropLast(4)) : file
        folder = parts.dropLast().joined(separator: "/")
        self.name = name
        self.header = header
        self.text = text
    }
}

extension SQLFile {
    /// For a check, the relation that its header or its name before the last `__` gives; for a page's file, the name with the
    /// schema, which is the name of its folder: `bref.uniform_numbers`; for other files, the whole name.
    package var relation: String {
        if name.hasPrefix("pages/"), let schema = folder.split(separator: "/").last { return "\(schema).\(stem)" }
        if let relation = header.relation { return relation }
        guard name.hasPrefix("checks/"), let gap = stem.lastRange(of: "__") else { return stem }
        return String(stem[..<gap.lowerBound])
    }
}

extension String {
    /// The position of the last `part`.
    func lastRange(of part: String) -> Range<String.Index>? {
        var found: Range<String.Index>?
        var rest = startIndex..<endIndex
        while let match = self[rest].firstRange(of: part) {
            found = match
            rest = match.upperBound..<endIndex
        }
        return found
    }
}
