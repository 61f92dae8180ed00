-- about: One row per member on pages of teams of honour, in the warehouse's names.
-- feeds: staged_honour_teams
-- reads: raw_bref__honour_teams
SELECT
    members.import_batch_id,
    members.source_row,
    TRUE AS is_printed,
    members.league,
    members.season_year,
    @honour_of(members.award_id) AS honour,
    @selected_team(members.team_selection) AS team_selection,
    members.position,
    'bref' AS scheme,
    members.player_id AS id,
    members.player_name
FROM @lines_of_pages(raw_bref__honour_teams) AS members
WHERE members.league IS NOT NULL AND members.player_id IS NOT NULL
