package import BallerCore

/// What can be wrong with the folder of SQL files.
package enum WarehouseError: BallerError, Equatable {
    case missingFolder(path: String)
    case unreadableFile(path: String, reason: String)
    case missingHeader(file: String, name: String)
    case unknownHeader(file: String, name: String)
    case invalidHeader(file: String, name: String, value: String)
    case invalidTable(file: String, line: Int, reason: String)
    case invalidMacro(file: String, reason: String)
    case wrongArgumentCount(file: String, macro: String, expected: Int, found: Int)
    case unclosedMacro(file: String, macro: String)
    /// A marked call that is not a macro, or a macro without its mark.
    case unknownMacro(file: String, call: String)
    case wrongPieces(file: String, expected: [String], found: [String])
    case duplicateRelation(name: String, files: [String])
    case unknownRelation(file: String, relation: String)
    case cycle(files: [String])
    case unnamedColumn(file: String, expression: String)
    case undescribedColumn(file: String, column: String)
    case unknownColumn(column: String)
    /// A column of a staging model that does not go with what it feeds; `reason` is a clause.
    case unfitColumn(file: String, column: String, reason: String)
    case unknownTemplate(file: String, call: String, known: [String])
    case unknownStatement(name: String, alike: [String])
}

extension WarehouseError {
    package var severity: ErrorSeverity { .failure }

    package var code: String {
        switch self {
        case .missingFolder: "warehouse.missing_folder"
        case .unreadableFile: "warehouse.unreadable_file"
        case .missingHeader: "warehouse.missing_header"
        case .unknownHeader: "warehouse.unknown_header"
        case .invalidHeader: "warehouse.invalid_header"
        case .invalidTable: "warehouse.invalid_table"
        case .invalidMacro: "warehouse.invalid_macro"
        case .wrongArgumentCount: "warehouse.wrong_argument_count"
        case .unclosedMacro: "warehouse.unclosed_macro"
        case .unknownMacro: "warehouse.unknown_macro"
        case .wrongPieces: "warehouse.wrong_pieces"
        case .duplicateRelation: "warehouse.duplicate_relation"
        case .unknownRelation: "warehouse.unknown_relation"
        case .cycle: "warehouse.cycle"
        case .unnamedColumn: "warehouse.unnamed_column"
        case .undescribedColumn: "warehouse.undescribed_column"
        case .unknownColumn: "warehouse.unknown_column"
        case .unfitColumn: "warehouse.unfit_column"
        case .unknownTemplate: "warehouse.unknown_template"
        case .unknownStatement: "warehouse.unknown_statement"
        }
    }

    package var message: String {
        switch self {
        case .missingFolder(let path): "The warehouse folder \(path) is not there."
        case .unreadableFile(let path, let reason): "\(path) cannot be read: \(reason)."
        case .missingHeader(let file, let name): "\(file) has no header line `-- \(name): …`."
        case .unknownHeader(let file, let name): "\(file) has a header line `\(name)`, which means nothing."
        case .invalidHeader(let file, let name, let value): "\(file) says `\(name)` is \(value), which cannot be."
        case .invalidTable(let file, let line, let reason): "\(file), line \(line): \(reason)."
        case .invalidMacro(let file, let reason): "\(file) is not a macro: \(reason)."
        case .wrongArgumentCount(let file, let macro, let expected, let found):
            "\(file) gives \(found) arguments to \(macro), which takes \(expected)."
        case .unclosedMacro(let file, let macro): "\(file) opens a parenthesis after \(macro) and does not close it."
        case .unknownMacro(let file, let call):
            "\(file) calls \(call): a macro is called as @name(…), and its file is macros/<name>.sql."
        case .wrongPieces(let file, let expected, let found):
            "\(file) declares the pieces \(expected.joined(separator: ", ")), and is given \(found.joined(separator: ", "))."
        case .duplicateRelation(let name, let files):
            "\(name) is made by more than one file: \(files.joined(separator: ", "))."
        case .unknownRelation(let file, let relation): "\(file) reads \(relation), which nothing makes."
        case .unnamedColumn(let file, let expression):
            "\(file) selects `\(expression)` without a name. Write `AS` and a name behind it."
        case .undescribedColumn(let file, let column):
            "\(file) has a column \(column) that nothing describes. Add it to columns.csv or write `-- what it is` behind it."
        case .unknownColumn(let column): "columns.csv has no column \(column). Correct the name, or add a line for it."
        case .unfitColumn(let file, let column, let reason): "\(file), column \(column): \(reason)."
        case .unknownTemplate(let file, let call, let known):
            "\(file) asks for the check \(call), but no template has that name. There are \(known.joined(separator: ", "))."
        case .unknownStatement(let name, let alike):
            "No model, table, check or query is named \(name). "
                + (alike.isEmpty
                    ? "`baller sql graph` lists what a build makes." : "Alike: \(alike.joined(separator: ", ")).")
        case .cycle(let files): "These files read each other in a circle: \(files.joined(separator: ", "))."
        }
    }
}
