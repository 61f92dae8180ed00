/// An SQL file of the warehouse.
package struct SQLFile: Sendable, Hashable {
    /// The path in the warehouse, such as `models/dims/dim_players.sql`.
    package let name: String
    package let header: SQLHeader
    /// The whole text, header included; macros are not expanded.
    package let text: String
    /// The file's name without folders and `.sql`: `dim_players`, `fact_player_gamelogs__points_formula`.
    package let stem: String
    /// The folder that the file lies in, such as `models/dims`.
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
    /// What a check is about: what its head says, or the part of its name before the last `__`; of a page's file the name with the schema that
    /// its folder is named for, such as `bref.uniform_numbers`; of other files the whole name.
    package var relation: String {
        if name.hasPrefix("pages/"), let schema = folder.split(separator: "/").last { return "\(schema).\(stem)" }
        if let relation = header.relation { return relation }
        guard name.hasPrefix("checks/"), let gap = stem.lastRange(of: "__") else { return stem }
        return String(stem[..<gap.lowerBound])
    }
}

extension String {
    /// The last place where `part` stands.
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
