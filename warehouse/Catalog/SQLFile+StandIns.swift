extension SQLFile {
    /// The file where some relations that it reads are not there: each is a table without rows, with the columns of `shapes`.
    ///
    /// What a page prints is a table of the artifact only where such pages were read; a query about it answers all the same.
    package func without(_ missing: Set<String>, shapes: [String: String]) -> SQLFile {
        let standIns = header.reads.filter(missing.contains).compactMap { name in
            shapes[name].map { (name: name.split(separator: ".").map(String.init), rows: Self.noRows(of: $0)) }
        }
        guard !standIns.isEmpty else { return self }
        var tokens = SQLToken.tokens(of: text).map(\.text)
        for (name, rows) in standIns where name.count == 2 {
            for index in tokens.indices.dropLast(2)
            where tokens[index] == name[0] && tokens[index + 1] == "." && tokens[index + 2] == name[1] {
                tokens.replaceSubrange(index...index + 2, with: [rows, "", ""])
            }
        }
        return SQLFile(name: self.name, header: header, text: tokens.joined())
    }

    /// A table of these columns, written `name TYPE, …`, with no row.
    ///
    /// It is taken from a table that every artifact has: the engine plans a statement that reads a database anew at each run, and of one
    /// that reads none it keeps the plan with its heaps, megabytes each.
    private static func noRows(of shape: String) -> String {
        let columns = shape.split(separator: ", ").compactMap { column in
            column.firstIndex(of: " ").map { "NULL::\(column[column.index(after: $0)...]) AS \(column[..<$0])" }
        }
        return "(SELECT \(columns.joined(separator: ", ")) FROM dim_seasons WHERE FALSE)"
    }
}
