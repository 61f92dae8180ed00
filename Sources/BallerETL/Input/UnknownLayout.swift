import BallerCore
import BallerSQL

/// What to say of a file that is of no layout that is read: its columns and what it looks like, in one sentence.
struct UnknownLayout {
    /// Names of columns that are listed.
    private static let mostNamed = 12

    let columns: [String]
    let nearest: InputFile

    /// Completes a sentence that begins with the file's name; `cause` is what is wrong if not the columns.
    func sentence(_ cause: String? = nil) -> String {
        let named = columns.prefix(Self.mostNamed).map(\.shown).joined(separator: ", ")
        let more = columns.count > Self.mostNamed ? " and \(columns.count - Self.mostNamed) more" : ""
        return "is of a layout that is not read. \(cause ?? lack) Its columns are \(named)\(more). "
            + "Rename or rewrite them, or declare the layout as a source of your own."
    }

    private var lack: String {
        let needed = nearest.declaration.columns.filter(\.isRequired).map(\.column)
        let there = needed.filter(columns.contains)
        let form = "\(nearest.declaration.kind) of \(nearest.source)"
        if there.isEmpty { return "It has none of the columns of \(form), as which its name has it." }
        return "It looks like \(form), but has only \(there.count) of the \(needed.count) columns that are needed."
    }
}
