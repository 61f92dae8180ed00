-- about: The team of a line of `lines_of_teams`, by its number and by its code.
-- parameters: row
-- any:
{row}.team_number AS team_id,
{row}.team_id AS team_code
