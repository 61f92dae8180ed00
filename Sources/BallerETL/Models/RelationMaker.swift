import BallerDuckDB
import BallerSQL

/// Creates relations, or takes them over from the build before.
struct RelationMaker: Sendable {
    enum Place: String {
        case candidate
        case work

        var catalog: String { self == .candidate ? Workbench.candidate : Workbench.work }
    }

    /// A relation to create, and from what.
    struct Plan: Sendable {
        enum Kind {
            case table
            /// A table that is known to get no rows.
            case emptyTable
            case view
        }

        let name: String
        let place: Place
        let kind: Kind
        let reads: [String]
        /// `TABLE … AS …` or `VIEW … AS …`.
        let content: String
        /// Statements of comments; empty outside the artifact.
        var comments = ""
        /// The file's name, for errors.
        let file: String

        /// With its catalog and schema.
        static func path(_ name: String, in place: Place) -> String {
            "\(place.catalog).\(name.contains(".") ? "" : "main.")\(name)"
        }
    }

    /// `nil` if every build starts over.
    let reuse: Reuse?

    func make(_ plan: Plan, on connection: Connection) throws {
        let creation = SQL(name: plan.file, text: "CREATE \(plan.content);\n\(plan.comments)")
        guard let reuse, plan.place == .work || plan.kind != .view else { return try connection.execute(creation) }
        guard let key = reuse.key(of: creation.text, reading: plan.reads) else {
            try reuse.clear(plan.name, on: connection)
            return try connection.execute(creation)
        }
        switch plan.kind {
        case .view, .emptyTable:
            // As fast made as looked up.
            try reuse.clear(plan.name, on: connection)
            try connection.execute(creation)
            reuse.note(plan.name, key: key, content: key)
        case .table where reuse.take(plan.name, key) != nil:
            if plan.place == .candidate { try copy(plan, from: reuse, on: connection) }
        case .table:
            try reuse.clear(plan.name, on: connection)
            try connection.execute(creation)
            let content = try reuse.content(of: Plan.path(plan.name, in: plan.place), on: connection)
            // Without rows a sum says nothing of the columns.
            reuse.note(plan.name, key: key, content: content.hasPrefix("0") ? key : content)
        }
    }

    private func copy(_ plan: Plan, from reuse: Reuse, on connection: Connection) throws {
        let text = """
            CREATE TABLE \(Plan.path(plan.name, in: plan.place)) AS SELECT * FROM \(reuse.oldTable(plan.name));
            \(plan.comments)
            """
        try connection.execute(SQL(name: plan.file, text: text))
    }
}
