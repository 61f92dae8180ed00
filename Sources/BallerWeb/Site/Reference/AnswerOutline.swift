import BallerServing

/// What an answer has, in lines for people: the answer itself first, then what stands in it.
struct AnswerOutline {
    struct Part: Equatable {
        /// Where it stands: `games[]`; empty for the answer itself.
        let place: String
        let members: [String]
    }

    private let rows: SharedRows
    private(set) var parts: [Part] = []

    init(_ shape: AnswerShape, _ rows: SharedRows) {
        self.rows = rows
        add(shape, at: "")
    }

    private mutating func add(_ shape: AnswerShape, at place: String) {
        switch shape {
        case .any, .value, .column: break
        case .nullable(let inner): add(inner, at: place)
        case .array(let element): add(element, at: place + "[]")
        case .table(let element): add(element, at: place + "{}")
        case .either(let shapes): for shape in shapes { add(shape, at: place) }
        case .object(let members): add(members, at: place)
        }
    }

    private mutating func add(_ members: [MemberShape], at place: String) {
        var names: [String] = []
        var inner: [(AnswerShape, place: String)] = []
        for member in members {
            switch member {
            case .named(let name, let shape, _):
                names.append(name)
                inner.append((shape, place.isEmpty ? name : "\(place).\(name)"))
            case .columns(let row): names += rows.fields(of: row.query).map(\.name).filter(row.shows)
            case .others(let shape): inner.append((shape, "\(place){}"))
            }
        }
        let part = Part(place: place, members: names)
        if !names.isEmpty, !parts.contains(part) { parts.append(part) }
        for (shape, place) in inner { add(shape, at: place) }
    }
}
