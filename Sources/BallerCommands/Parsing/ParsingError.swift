import BallerCore

/// What can be wrong with the arguments of `baller parse page`.
enum ParsingError: BallerError {
    case addressNotOfSite(url: String)
    case wrongPageType(function: String, type: String, wanted: [String])
    case severalTables([String])
    case noSuchTable(String, tables: [String])

    var code: String {
        switch self {
        case .addressNotOfSite: "parsing.address_not_of_site"
        case .wrongPageType: "parsing.wrong_page_type"
        case .severalTables: "parsing.several_tables"
        case .noSuchTable: "parsing.no_such_table"
        }
    }

    var message: String {
        switch self {
        case .addressNotOfSite(let url): "The address \(url) belongs to no page type that Baller knows."
        case .wrongPageType(let function, let type, let wanted):
            "\(function) is made from pages of type \(wanted.joined(separator: " or ")); this one is \(type)."
        case .severalTables(let names):
            "The page has several tables; choose one for CSV with --table: \(names.joined(separator: ", "))."
        case .noSuchTable(let name, let tables):
            "The page has no table \(name); it has \(tables.joined(separator: ", "))."
        }
    }

    var severity: ErrorSeverity { .failure }
}
