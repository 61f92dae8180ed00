/// A page as its golden has it: an element or a row of a table on each line, and nothing that differs between two builds.
struct PageGolden {
    let text: String

    init(_ html: String) {
        let lines =
            html
            // An artifact is named by the second of its build, a file of the site by its content.
            .replacing(#/\d{8}T\d{6}Z-[0-9a-f]{8}/#, with: "ARTIFACT")
            .replacing(#/\d{4}-\d\d-\d\d \d\d:\d\d UTC/#, with: "MOMENT")
            .replacing(#/-[0-9a-f]{12}\.(css|js|svg)/#) { "-DIGEST.\($0.output.1)" }
            .replacing(#/<(?!\/?(?:a|abbr|b|code|small|span|td|th)\b)/#, with: "\n<")
            .split(separator: "\n")
            .map { $0.replacing(#/^\s+|\s+$/#, with: "") }
            .filter { !$0.isEmpty }
        text = lines.joined(separator: "\n") + "\n"
    }
}
