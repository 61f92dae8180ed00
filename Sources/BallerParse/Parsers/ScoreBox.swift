import BallerPages

/// The top of a game page: who played, where and when.
struct ScoreBox {
    struct Side {
        var teamID: String
        var name: String
        var seasonYear: Int?
        var points: Int?
        /// Wins and losses after the game, as printed.
        var record: String?
    }

    var away: Side
    var home: Side
    /// Printed lines below the teams: start, arena.
    var lines: [String]

    init?(_ reader: PageReader) { self.init(reader.root) }

    init?(_ root: HTMLElement) {
        if let box = root.first(class: "scorebox") {
            let parts = Array(box.children)
            let sides = parts.filter { !$0.hasClass("scorebox_meta") }.compactMap(Self.side)
            guard sides.count >= 2 else { return nil }
            (away, home) = (sides[0], sides[1])
            let meta = parts.first { $0.hasClass("scorebox_meta") }
            lines = meta?.children.map(\.text).filter { !$0.hasPrefix("Logos") && !$0.isEmpty } ?? []
        } else if let (sides, lines) = Self.oldBox(root) {
            (away, home) = (sides[0], sides[1])
            self.lines = lines
        } else {
            return nil
        }
    }

    private static func side(_ element: HTMLElement) -> Side? {
        guard let link = teamLink(in: element), let team = link.identifier(.team) else { return nil }
        let score = element.first(class: "score")?.text
        let record = element.children.first { isRecord($0.text) }?.text
        return Side(
            teamID: team,
            name: link.text,
            seasonYear: link.identifier(.seasonYear).flatMap { Int($0) },
            points: score.flatMap { Int($0) },
            record: record
        )
    }

    private static func teamLink(in element: HTMLElement) -> HTMLElement? {
        element.all(.a).first { $0.identifier(.team) != nil && !$0.text.isEmpty }
    }

    private static func isRecord(_ text: String) -> Bool {
        let parts = text.split(separator: "-")
        return parts.count == 2 && parts.allSatisfy { Int($0) != nil }
    }

    /// The layout before 2016: a bordered table with a large name over a large number.
    private static func oldBox(_ root: HTMLElement) -> (sides: [Side], lines: [String])? {
        guard let table = root.first(class: "border_gray") else { return nil }
        var sides: [Side] = []
        var lines: [String] = []
        for cell in table.all(.td) {
            if let large = cell.first(class: "large_text"), let link = teamLink(in: large),
                let team = link.identifier(.team)
            {
                let points = cell.tree.string(link.textRange.upperBound..<large.textRange.upperBound)
                let after = cell.tree.string(large.textRange.upperBound..<cell.textRange.upperBound)
                sides.append(
                    Side(
                        teamID: team,
                        name: link.text,
                        seasonYear: link.identifier(.seasonYear).flatMap { Int($0) },
                        points: Int(points),
                        record: after.split(separator: " ").first.map(String.init).flatMap { isRecord($0) ? $0 : nil }
                    )
                )
            } else if sides.count == 2 {
                lines += printedLines(of: cell)
            }
        }
        return sides.count == 2 ? (sides, lines) : nil
    }

    private static func printedLines(of cell: HTMLElement) -> [String] {
        cell.tree.text[cell.textRange].split(separator: 0x0A).map { line in
            String(decoding: line, as: UTF8.self).split(separator: " ").joined(separator: " ")
        }.filter { $0.contains { $0.isLetter || $0.isNumber } }
    }

    /// `8:00 PM` from `8:00 PM, January 1, 2018`.
    var startTime: String? {
        guard let first = lines.first?.split(separator: ",").first, first.contains(":") else { return nil }
        return String(first)
    }

    /// `United Center` and `Chicago, Illinois` from `United Center, Chicago, Illinois`.
    var arena: (name: String, place: String?)? {
        guard lines.count > 1, !lines[1].contains(":") else { return nil }
        let parts = lines[1].split(separator: ",", maxSplits: 1).map { $0.split(separator: " ").joined(separator: " ") }
        guard let name = parts.first, !name.isEmpty else { return nil }
        return (name, parts.count > 1 && !parts[1].isEmpty ? parts[1] : nil)
    }
}
