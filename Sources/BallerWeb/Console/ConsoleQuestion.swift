import BallerServing
import HTTPTypes
import Hummingbird

/// What a request to the console or the library gives: values by name, and the form that it wants.
struct ConsoleQuestion {
    let values: [String: String]
    let form: ConsoleForm

    /// Reads the request strictly: what is neither a parameter nor `format`, and what comes twice, is a problem.
    init(_ request: Request, parameters: [String]) throws(Problem) {
        var values: [String: String] = [:]
        for (name, value) in try QueryString(request.uri.query ?? "").pairs {
            guard parameters.contains(name) || name == "format" else {
                throw .unknownParameter(name, known: parameters + ["format"])
            }
            guard values.updateValue(value, forKey: name) == nil else {
                throw .badParameter(name, "The parameter \(name) is given twice.", allowed: "one value")
            }
        }
        form = try Self.form(values.removeValue(forKey: "format"), request.headers[.accept])
        self.values = values
    }

    private static func form(_ name: String?, _ accept: String?) throws(Problem) -> ConsoleForm {
        if let name {
            guard let form = ConsoleForm(rawValue: name) else {
                let names = ConsoleForm.allCases.map(\.rawValue).joined(separator: ", ")
                throw .badParameter("format", "“\(name.prefix(60))” is no format.", allowed: "one of \(names)")
            }
            return form
        }
        guard let format = AnswerFormat.preferred(by: accept, among: AnswerFormat.allCases),
            let form = ConsoleForm(rawValue: format.rawValue)
        else {
            let allowed = ConsoleForm.allCases.map(\.contentType).joined(separator: ", ")
            throw .notAcceptable("This answer cannot be had in any form that Accept names.", allowed: allowed)
        }
        return form
    }
}

extension ConsoleForm {
    var contentType: String {
        switch self {
        case .json: AnswerFormat.json.contentType
        case .csv: AnswerFormat.csv.contentType
        case .ndjson: AnswerFormat.ndjson.contentType
        case .parquet: AnswerFormat.parquet.contentType
        }
    }
}
