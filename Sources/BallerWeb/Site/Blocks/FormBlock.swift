import Mustache

/// A form that asks for the page with other parameters.
struct FormBlock: Block, TemplateContext {
    static let template = "form"

    /// Fields that belong together.
    struct Group {
        /// `nil` where the labels say enough.
        var legend: String?
        let fields: [Field]
    }

    struct Field {
        /// The parameter.
        let name: String
        let label: String
        var search: Value?
        /// A day that must be given.
        var date: Value?
        /// A day, or none.
        var day: Value?
        var number: Value?
        var text: Value?
        /// A text of several lines.
        var area: Area?
        var choices: [Choice] = []

        struct Value {
            let value: String
        }

        struct Area {
            let lines: [String]
        }

        struct Choice {
            let value: String
            let text: String
            let isChosen: Bool
        }

        static func search(_ name: String, _ label: String, _ value: String) -> Field {
            Field(name: name, label: label, search: Value(value: value))
        }

        static func date(_ name: String, _ label: String, _ value: String) -> Field {
            Field(name: name, label: label, date: Value(value: value))
        }

        static func day(_ name: String, _ label: String, _ value: String) -> Field {
            Field(name: name, label: label, day: Value(value: value))
        }

        static func number(_ name: String, _ label: String, _ value: String) -> Field {
            Field(name: name, label: label, number: Value(value: value))
        }

        static func text(_ name: String, _ label: String, _ value: String) -> Field {
            Field(name: name, label: label, text: Value(value: value))
        }

        static func area(_ name: String, _ label: String, _ value: String) -> Field {
            Field(name: name, label: label, area: Area(lines: value.lines))
        }

        static func choice(
            _ name: String,
            _ label: String,
            _ choices: [(value: String, text: String)],
            chosen: String
        ) -> Field {
            Field(
                name: name,
                label: label,
                choices: choices.map { Choice(value: $0.value, text: $0.text, isChosen: $0.value == chosen) }
            )
        }
    }

    let id: String
    let action: String
    let groups: [Group]
    /// What the button says.
    let button: String

    init(id: String, action: String, fields: [Field], button: String = "Show") {
        self.init(id: id, action: action, groups: [Group(fields: fields)], button: button)
    }

    init(id: String, action: String, groups: [Group], button: String = "Show") {
        self.id = id
        self.action = action
        self.groups = groups.filter { !$0.fields.isEmpty }
        self.button = button
    }
}

// Lists of choices are long, and a template that has to look through a type for a member takes its time.
extension FormBlock.Field.Choice: MustacheParent {
    func child(named name: String) -> Any? {
        switch name {
        case "value": value
        case "text": text
        case "isChosen": isChosen
        default: nil
        }
    }
}

extension String {
    /// Its lines; ends of lines are no text, whatever they are written as.
    var lines: [String] {
        replacing("\r\n", with: "\n").split(separator: "\n", omittingEmptySubsequences: false).map(String.init)
    }
}
