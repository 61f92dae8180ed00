import Foundation

@testable import BallerServing

/// Compares a document with what its route says of it.
struct ShapeComparison {
    /// What the rows of queries have.
    let fields: [String: [QueryField]]

    /// Where the document differs from the shape, in words.
    func faults(_ value: Any, _ shape: AnswerShape, at place: String) -> [String] {
        switch shape {
        case .any: return []
        case .nullable(let inner): return value is NSNull ? [] : faults(value, inner, at: place)
        case .either(let shapes):
            return shapes.contains { faults(value, $0, at: place).isEmpty }
                ? [] : ["\(place) is none of \(shapes.count) shapes"]
        case .value(let kind): return kind.fits(value) ? [] : ["\(place) is not \(shape)"]
        case .column(let name, let query):
            guard let field = fields[query]?.first(where: { $0.name == name }) else {
                return ["\(place): \(query) has no \(name)"]
            }
            return faults(value, .nullable(field.shape), at: place)
        case .array(let element):
            guard let elements = value as? [Any] else { return ["\(place) is no array"] }
            return elements.flatMap { faults($0, element, at: place) }
        case .table(let element):
            guard let members = value as? [String: Any] else { return ["\(place) is no object"] }
            return members.flatMap { faults($0.value, element, at: "\(place)/\($0.key)") }
        case .object(let members):
            guard let object = value as? [String: Any] else { return ["\(place) is no object"] }
            return faults(object, members, at: place)
        }
    }

    private func faults(_ object: [String: Any], _ members: [MemberShape], at place: String) -> [String] {
        var faults: [String] = []
        var left = object
        var others: AnswerShape?
        func compare(_ name: String, _ shape: AnswerShape, isAlways: Bool) {
            if let value = left.removeValue(forKey: name) {
                faults += self.faults(value, shape, at: "\(place)/\(name)")
            } else if isAlways {
                faults.append("\(place)/\(name) is missing")
            }
        }
        for member in members {
            switch member {
            case .named(let name, let shape, let isAlways): compare(name, shape, isAlways: isAlways)
            case .columns(let row):
                for field in fields[row.query] ?? [] where row.shows(field.name) {
                    compare(field.name, .nullable(field.shape), isAlways: row.isWhole)
                }
            case .others(let shape): others = shape
            }
        }
        for (name, value) in left {
            guard let others else {
                faults.append("\(place)/\(name) is not described")
                continue
            }
            faults += self.faults(value, others, at: "\(place)/\(name)")
        }
        return faults
    }
}

extension ValueShape {
    fileprivate func fits(_ value: Any) -> Bool {
        guard let number = value as? NSNumber else { return isText && value is String }
        let isFlag = String(cString: number.objCType) == "c"
        switch self {
        case .boolean: return isFlag
        case .integer: return !isFlag && number.doubleValue == number.doubleValue.rounded()
        case .number: return !isFlag
        default: return false
        }
    }

    private var isText: Bool {
        switch self {
        case .text, .choice, .day, .moment: true
        case .integer, .number, .boolean: false
        }
    }
}
