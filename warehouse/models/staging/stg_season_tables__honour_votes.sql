-- about: One row per accepted record of a list of votes for teams of honour, in the warehouse's names.
-- stages: raw_season_tables__honour_votes
-- feeds: staged_honour_votes
-- reads: raw_season_tables__honour_votes
SELECT
    votes.import_batch_id,
    votes.source_row,
    upper(votes.league) AS league,
    votes.season_year,
    @honour_of(votes.honour) AS honour,
    @selected_team(votes.team_selection) AS team_selection,
    votes.position,
    'bref' AS scheme,
    votes.player_id AS id,
    votes.player_name,
    votes.age,
    votes.first_team_votes,
    votes.second_team_votes,
    votes.third_team_votes,
    votes.points_won,
    votes.points_max,
    votes.share
FROM raw_season_tables__honour_votes AS votes
