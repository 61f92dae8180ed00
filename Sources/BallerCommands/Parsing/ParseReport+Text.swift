import BallerCore
import BallerHarvest

extension ParseReport {
    var text: String {
        var byType = TextTable(
            columns: ["page type", "ok", "drift", "notice", "unreadable", "copy", "no type"],
            rightAligned: [1, 2, 3, 4, 5, 6]
        )
        for (type, tally) in types.sorted(by: { $0.key < $1.key }) {
            let counts = [tally.ok, tally.drift, tally.notice, tally.unreadable, tally.copy, tally.noType]
            byType.append([type] + counts.map(String.init))
        }
        var byRelation = TextTable(columns: ["relation", "rows"], rightAligned: [1])
        for (name, rows) in relations.sorted(by: { $0.key < $1.key }) { byRelation.append([name, String(rows)]) }
        let sum = "\(pages) pages, \(parsed) of them read in this run, \(Readable.time(seconds)); \(rawFolder)"
        let others = otherFiles.isEmpty ? [] : ["no pages by their names: \(otherFiles.joined(separator: ", "))"]
        return ([byType.text, "", byRelation.text, ""] + withoutData.map(\.line) + others + [sum])
            .joined(separator: "\n")
    }
}

extension ParseReport.Page {
    fileprivate var line: String {
        let what = findings.map(\.text).joined(separator: "; ")
        let kept = verdict == .drift && keptRows > 0 ? " (\(keptRows) rows of its good tables, or of before, stay)" : ""
        return "\(verdict.rawValue): \(file ?? url) (\(type)): \(what)\(kept)"
    }
}
