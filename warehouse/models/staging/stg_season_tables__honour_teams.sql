-- about: One row per accepted record of a list of teams of honour, in the warehouse's names.
-- stages: raw_season_tables__honour_teams
-- feeds: staged_honour_teams
-- reads: raw_season_tables__honour_teams
SELECT
    members.import_batch_id,
    members.source_row,
    members.league,
    members.season_year,
    @honour_of(members.honour) AS honour,
    @selected_team(members.team_selection) AS team_selection,
    members.position,
    'bref' AS scheme,
    members.player_id AS id,
    members.player_name
FROM raw_season_tables__honour_teams AS members
