import BallerCore

/// The labelled lines at the top of a person's page, such as `Born:` and `College:`.
struct Biography {
    /// One labelled line: its text and its elements.
    struct Line {
        let tree: HTMLTree
        let nodes: Range<Int>
        let textRange: Range<Int>

        var text: String {
            tree.string(textRange).split(separator: "▪", maxSplits: 1, omittingEmptySubsequences: false)
                .first.map { $0.drop { $0 == ":" || $0 == " " } }.map(String.init)?.trimmed ?? ""
        }

        /// The text without a parenthesised link that adds nothing.
        func text(without link: String) -> String { text.replacing("(\(link))", with: "").trimmed }

        var links: [HTMLElement] {
            nodes.map { HTMLElement(tree: tree, index: $0) }.filter { $0.tag == .a }
        }
    }

    let meta: HTMLElement
    private var lines: [String: Line] = [:]

    init?(_ root: HTMLElement) {
        guard let meta = root.first(id: "meta") ?? root.first(id: "info_box") else { return nil }
        self.meta = meta
        let labels = meta.descendants.filter { $0.tag == .strong }
        for found in labels {
            guard let label = Self.outermost(found), let parent = label.parent else { continue }
            let name = label.text.filter { $0 != ":" }.trimmed
            guard !name.isEmpty, lines[name] == nil else { continue }
            let next = labels.first { $0.index >= label.end && $0.index < parent.end }
            lines[name] = Line(
                tree: label.tree,
                nodes: label.end..<max(label.end, next?.index ?? parent.end),
                textRange: label.textRange.upperBound..<(next?.textRange.lowerBound ?? parent.textRange.upperBound)
            )
        }
    }

    /// The label itself, or the span around it if the span holds nothing else.
    private static func outermost(_ label: HTMLElement) -> HTMLElement? {
        guard let parent = label.parent, parent.tag == .span, parent.text == label.text else { return label }
        return parent
    }

    /// The line of the first of these labels that the page has.
    subscript(_ labels: String...) -> Line? { labels.lazy.compactMap { lines[$0] }.first }

    /// A line whose label starts with this word, such as `NBA Debut`.
    func line(ending suffix: String) -> Line? {
        lines.filter { $0.key.hasSuffix(suffix) }.min { $0.key < $1.key }?.value
    }

    func text(_ label: String) -> Cell { .text(optional: lines[label]?.text) }

    var name: String? { meta.first(.h1).map(\.text) }

    /// The full name: bold, and not a label.
    var fullName: String? {
        meta.descendants.first { $0.tag == .strong && $0.parent?.tag == .p && !$0.text.contains(":") && isAlone($0) }?
            .text
    }

    private func isAlone(_ label: HTMLElement) -> Bool {
        guard let parent = label.parent else { return false }
        return parent.textRange.isEmpty == false && label.tree.string(parent.textRange).hasPrefix(label.text)
            && !label.tree.string(label.textRange.upperBound..<parent.textRange.upperBound).hasPrefix(":")
    }

    /// `King James, LBJ` from `(King James, LBJ)`.
    var nicknames: String? { asides.first { !Self.isNameNote($0) } }

    /// A remark about the name itself, such as `last name previously spelled Smyth`.
    var nameNote: String? { asides.first { Self.isNameNote($0) } }

    /// Parenthesised text that ends a line.
    private var asides: [String] {
        meta.descendants.compactMap { element in
            guard element.tag == .p else { return nil }
            let text = element.text
            guard let open = text.firstIndex(of: "("), text.hasSuffix(")"), !text.contains("cm,"), !text.contains(":")
            else { return nil }
            return String(text[open...].dropFirst().dropLast())
        }
    }

    /// Notes start in lower case (`last name previously spelled`); nicknames are capitalised (`Born Ready`).
    private static let nameNotes = [
        "last name ", "first name ", "middle name ", "full name ", "name ", "surname ", "family name ", "given name ",
        "formerly ", "previously ", "originally ", "born ", "spelled ", "also spelled ", "pronounced ", "changed ",
        "legally ", "Last name ", "First name ", "Formerly ", "Previously ",
    ]

    private static func isNameNote(_ text: String) -> Bool { nameNotes.contains { text.hasPrefix($0) } }

    /// The day and the game of the debut in a league.
    func debut(_ league: String) -> (date: Cell, game: Cell) {
        guard let line = self["\(league) Debut"] else { return (.null, .null) }
        return (
            CalendarDay(printed: line.text).map { .date($0.description) } ?? .null,
            .text(optional: line.links.lazy.compactMap { $0.identifier(.game) }.first)
        )
    }

    var birthDate: Cell { date("necro-birth", .birthDate) }
    var deathDate: Cell { date("necro-death", .deathDate) }

    private func date(_ id: String, _ attribute: HTMLAttribute) -> Cell {
        let text = meta.first(id: id)?.attribute(attribute) ?? ""
        return CalendarDay(printed: text).map { .date($0.description) } ?? .null
    }

    /// The text after `in`, which follows the birth date.
    var birthPlace: String? {
        guard let line = lines["Born"] else { return nil }
        let text = line.tree.string(line.textRange)
        guard
            let start = text.firstRange(of: " in ")?.upperBound
                ?? (text.hasPrefix("in ") ? text.firstRange(of: "in ")?.upperBound : nil)
        else { return nil }
        var words = text[start...].split(separator: " ")
        // A flag's country code follows the place.
        if let last = words.last, last.count == 2, last.allSatisfy(\.isLowercase) { words.removeLast() }
        return words.joined(separator: " ")
    }

    /// Height in inches and weight in pounds, from `6-6, 230lb (198cm, 104kg)`.
    var size: (height: Cell, weight: Cell) {
        let line =
            meta.descendants.first { $0.tag == .p && $0.text.contains("cm") && $0.text.contains("lb") }
            ?? meta.descendants.first { $0.tag == .p && $0.text.contains("cm)") }
        guard let parts = line?.text.split(whereSeparator: { ", (".contains($0) }) else { return (.null, .null) }
        let height = parts.lazy.compactMap { CellReader.cell(.inches, String($0)) }.first { !$0.isNull } ?? .null
        let weight = parts.first { $0.hasSuffix("lb") }.flatMap { Int($0.dropLast(2)) }
        return (height, .integer(optional: weight))
    }
}

extension StringProtocol {
    /// Without leading and trailing whitespace, and single spaces inside.
    var trimmed: String { split(separator: " ").joined(separator: " ") }
}
