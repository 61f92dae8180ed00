import BallerTestSupport
import Foundation

@testable import BallerSample

/// One way in which a kept page goes wrong.
enum PageDamage: CaseIterable {
    case digit, otherText, ofNextCell, emptyCell, lostCell, lostRow, doubledRow, cutTable, renamedColumn
    case changedLink, ofNextLink, lostBytes, lostBlock

    /// The page with the fault at, or behind, a random place; `nil` where there is none.
    func apply(to page: Data, _ random: inout SampleRandom) -> Data? {
        var page = page
        let place = random.below(page.count)
        switch self {
        case .lostBytes, .lostBlock:
            let end = min(place + random.within(self == .lostBytes ? 1...40 : 40...6000), page.count)
            page.removeSubrange(place..<end)
            return page
        case .lostRow, .doubledRow:
            guard let row = page.element("<tr", "</tr>", behind: place) else { return nil }
            page.replaceSubrange(row, with: self == .lostRow ? Data() : page[row] + page[row])
            return page
        case .cutTable:
            guard let end = page.range(of: Data("</table>".utf8), in: place..<page.count),
                page.range(of: Data("<table".utf8), in: place..<end.lowerBound) == nil
            else { return nil }
            page.removeSubrange(place..<end.lowerBound)
            return page
        case .renamedColumn:
            guard let name = page.between("data-stat=\"", "\"", behind: place) else { return nil }
            page.insert(contentsOf: "_x".utf8, at: name.upperBound)
            return page
        case .changedLink, .ofNextLink:
            guard let link = page.between("href=\"/players/", ".html", behind: place), link.count > 6 else {
                return nil
            }
            if self == .changedLink {
                page[link.lowerBound + 4] = page[link.lowerBound + 4] == UInt8(ascii: "q") ? 122 : 113
                return page
            }
            guard let next = page.between("href=\"/players/", ".html", behind: link.upperBound), next.count < 16 else {
                return nil
            }
            page.replaceSubrange(link, with: page[next])
            return page
        default:
            return inCell(page, behind: place, &random)
        }
    }

    private func inCell(_ page: Data, behind place: Int, _ random: inout SampleRandom) -> Data? {
        var page = page
        guard let cell = page.element("<td", "</td>", behind: place),
            let text = page.between(">", "</td>", behind: cell.lowerBound)
        else { return nil }
        switch self {
        case .digit:
            guard let digit = text.filter({ (48...57).contains(page[$0]) }).randomElement(&random),
                !page[text].contains(UInt8(ascii: "<"))
            else { return nil }
            page[digit] = 48 + (page[digit] - 48 + UInt8(random.within(1...9))) % 10
        case .otherText:
            let texts = ["x", "?", "12a", "-", "0", "99", "1,234", "N/A"]
            page.replaceSubrange(text, with: Data(texts[random.below(texts.count)].utf8))
        case .ofNextCell:
            guard let next = page.between(">", "</td>", behind: cell.upperBound), next.count < 80 else { return nil }
            page.replaceSubrange(text, with: page[next])
        case .emptyCell: page.removeSubrange(text)
        default: page.removeSubrange(cell)
        }
        return page
    }
}

extension Data {
    /// From a tag to its end, the first behind a place.
    fileprivate func element(_ start: String, _ end: String, behind place: Int) -> Range<Int>? {
        guard let first = range(of: Data(start.utf8), in: place..<count),
            let last = range(of: Data(end.utf8), in: first.upperBound..<count)
        else { return nil }
        return first.lowerBound..<last.upperBound
    }

    /// What is between two texts, the first behind a place.
    fileprivate func between(_ start: String, _ end: String, behind place: Int) -> Range<Int>? {
        guard let first = range(of: Data(start.utf8), in: place..<count),
            let last = range(of: Data(end.utf8), in: first.upperBound..<count)
        else { return nil }
        return first.upperBound..<last.lowerBound
    }
}
