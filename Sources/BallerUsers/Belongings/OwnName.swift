/// A name that a user gives to what is his.
enum OwnName {
    /// - Throws: `UsersError.nameUnfit`.
    static func checked(_ typed: String) throws(UsersError) -> String {
        let name = typed.split(whereSeparator: \.isWhitespace).joined(separator: " ")
        let isPlain = name.unicodeScalars.allSatisfy { $0.properties.generalCategory != .control }
        guard (1...80).contains(name.count), isPlain else { throw .nameUnfit }
        return name
    }
}
