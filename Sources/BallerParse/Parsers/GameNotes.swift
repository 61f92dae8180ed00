import BallerPages

/// The lines below a box score: inactive players, officials, attendance, length of the game.
struct GameNotes {
    private(set) var inactives: [(team: String?, id: String, name: String)] = []
    private(set) var officials: [(id: String?, name: String)] = []
    private(set) var attendance: Int?
    private(set) var durationMinutes: Int?

    private static let labels: Set<String> = ["Inactive:", "Officials:", "Attendance:", "Time of Game:", "Referees:"]

    init(_ root: HTMLElement) {
        for element in root.descendants where element.tag == .strong || element.tag == .td {
            let length = element.textRange.count
            guard length > 8, length < 24 else { continue }
            let label = element.text
            guard Self.labels.contains(label), let part = Self.part(after: element) else { continue }
            switch label {
            case "Inactive:": inactives = Self.inactives(part)
            case "Officials:", "Referees:": officials = Self.officials(part)
            case "Attendance:": attendance = CellReader.cell(.integer, part.text)?.integer
            default: durationMinutes = CellReader.cell(.minutes, part.text)?.integer
            }
        }
    }

    /// What a label introduces: elements and text up to the next label.
    private struct Part {
        let tree: HTMLTree
        let nodes: Range<Int>
        let textRange: Range<Int>
        var text: String { tree.string(textRange) }
    }

    private static func part(after label: HTMLElement) -> Part? {
        guard let parent = label.parent else { return nil }
        if label.tag == .td {
            guard label.end < parent.end else { return nil }
            let next = HTMLElement(tree: label.tree, index: label.end)
            return Part(tree: label.tree, nodes: next.index..<next.end, textRange: next.textRange)
        }
        let following = parent.children.first { $0.index > label.index && labels.contains($0.text) }
        return Part(
            tree: label.tree,
            nodes: label.end..<(following?.index ?? parent.end),
            textRange: label.textRange.upperBound..<(following?.textRange.lowerBound ?? parent.textRange.upperBound)
        )
    }

    private static func inactives(_ part: Part) -> [(team: String?, id: String, name: String)] {
        var team: String?
        var found: [(team: String?, id: String, name: String)] = []
        for index in part.nodes {
            let element = HTMLElement(tree: part.tree, index: index)
            if element.tag == .a, let id = element.identifier(.player) {
                found.append((team, id, element.text))
            } else if element.tag == .strong || element.tag == .span {
                let code = element.text.prefix { $0 != ":" }
                if SiteID.isTeam(code.utf8) { team = String(code) }
            }
        }
        return found
    }

    private static func officials(_ part: Part) -> [(id: String?, name: String)] {
        let links = part.nodes.map { HTMLElement(tree: part.tree, index: $0) }.filter { $0.tag == .a }
        if !links.isEmpty { return links.map { ($0.identifier(.referee), $0.text) } }
        return part.text.split(separator: ",").map { name in
            (nil, name.split(separator: " ").joined(separator: " "))
        }.filter { !$0.1.isEmpty }
    }
}
