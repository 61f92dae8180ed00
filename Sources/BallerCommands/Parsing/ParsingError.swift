import BallerCore

/// What can go wrong between kept pages and raw files, besides what is wrong with a page.
enum ParsingError: BallerError {
    case noPages(folder: String)
    case fileUnreadable(path: String, reason: String)
    case fileUnwritable(path: String, reason: String)
    case addressUnknown(path: String)
    case addressNotOfSite(url: String)
    case wrongPageType(function: String, type: String, wanted: [String])
    case severalTables([String])
    case noSuchTable(String, tables: [String])

    var code: String {
        switch self {
        case .noPages: "parsing.no_pages"
        case .fileUnreadable: "parsing.file_unreadable"
        case .fileUnwritable: "parsing.file_unwritable"
        case .addressUnknown: "parsing.address_unknown"
        case .addressNotOfSite: "parsing.address_not_of_site"
        case .wrongPageType: "parsing.wrong_page_type"
        case .severalTables: "parsing.several_tables"
        case .noSuchTable: "parsing.no_such_table"
        }
    }

    var message: String {
        switch self {
        case .noPages(let folder):
            "\(folder) holds no pages: neither a raw store of `baller scrape` nor .html or .html.gz files."
        case .fileUnreadable(let path, let reason): "\(path) cannot be read: \(reason)"
        case .fileUnwritable(let path, let reason): "\(path) cannot be written: \(reason)"
        case .addressUnknown(let path):
            "\(path) does not say which page it is: give --url, or name it in addresses.csv of its folder."
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
