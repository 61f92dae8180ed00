import Synchronization

/// The tables of one page in the order in which they were drawn: for its legend, and for who wants one as a file.
final class DrawnTables: Sendable {
    private let sheets = Mutex<[(id: String, sheet: Sheet)]>([])

    func add(_ sheet: Sheet, _ id: String) { sheets.withLock { $0.append((id, sheet)) } }

    /// A table that can be had as a file.
    ///
    /// - Throws: a problem where the page has no such table.
    func sheet(_ id: String) throws(Problem) -> Sheet {
        let sheets = sheets.withLock { $0 }.filter { $0.sheet.use != .words }
        if let found = sheets.first(where: { $0.id == id }) { return found.sheet }
        let known = sheets.isEmpty ? "none" : sheets.map(\.id).joined(separator: ", ")
        throw .notFound("This page has no table “\(id)”. Its tables: \(known).")
    }

    /// What marks of the cells mean, those that are there.
    var legend: [LegendBlock.Entry] {
        let values = sheets.withLock { $0 }.flatMap { ($0.sheet.lines + $0.sheet.foot).flatMap(\.values) }
        let looks = Set(values.compactMap { if case .missing(let reason) = $0.content { reason.look } else { nil } })
        let entries: [(isThere: Bool, LegendBlock.Entry)] = [
            (looks.contains("unknown"), .init(look: "unknown", mark: "–", text: "not known")),
            (
                looks.contains("unrecorded"),
                .init(
                    look: "unrecorded",
                    mark: "",
                    text: "not recorded by the league in that season, or not in all of them"
                )
            ),
            (
                values.contains(where: \.isFirst),
                .init(look: "first", mark: "1.0", text: "first of the league in that season, of those who qualify")
            ),
        ]
        return entries.filter(\.isThere).map(\.1)
    }
}

/// What the looks of cells mean.
struct LegendBlock: Block, TemplateContext {
    static let template = "legend"

    struct Entry {
        /// A class of the style sheet.
        let look: String
        let mark: String
        let text: String
    }

    let id: String
    let entries: [Entry]

    /// `nil` where there is nothing to explain.
    init?(_ id: String, _ entries: [Entry]) {
        if entries.isEmpty { return nil }
        self.id = id
        self.entries = entries
    }
}
