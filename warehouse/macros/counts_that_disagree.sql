-- about: The lines of a relation whose points do not follow from the shots, or with more shots made than tried.
-- parameters: relation
-- any:
(
    SELECT lines.*
    FROM {relation} AS lines
    WHERE
        lines.points <> 2 * lines.field_goals_made + coalesce(lines.three_pointers_made, 0) + lines.free_throws_made
        OR lines.field_goals_made > lines.field_goals_attempted
        OR lines.three_pointers_made > lines.three_pointers_attempted
        OR lines.free_throws_made > lines.free_throws_attempted
)
