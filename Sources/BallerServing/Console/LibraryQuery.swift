package import BallerSQL

/// A question of the library, with its parameters and their defaults.
package struct LibraryQuery: Sendable {
    package struct Parameter: Sendable {
        package let name: String
        /// The type: INTEGER, BIGINT, DOUBLE, BOOLEAN, DATE or VARCHAR.
        package let type: String
        package let fallback: ConsoleValue
        /// The default as SQL writes it.
        package let written: String
    }

    package let name: String
    /// What it answers, in a sentence.
    package let about: String
    package let tags: [String]
    package let parameters: [Parameter]
    package let text: String

    init(_ file: SQLFile) throws(ServingError) {
        name = file.stem
        about = file.header.about
        tags = file.header.tags
        text = file.text
        var parameters: [Parameter] = []
        for parameter in file.header.parameters {
            guard let written = parameter.fallback,
                let fallback = ConsoleValue(literal: written, type: parameter.type)
            else { throw .argumentMissing(query: file.name, parameter: parameter.name) }
            parameters.append(
                Parameter(name: parameter.name, type: parameter.type, fallback: fallback, written: written)
            )
        }
        self.parameters = parameters
    }

    /// All questions by name.
    package static func all(of files: [String: SQLFile]) throws(ServingError) -> [String: LibraryQuery] {
        var all: [String: LibraryQuery] = [:]
        for (name, file) in files { all[name] = try LibraryQuery(file) }
        return all
    }
}
