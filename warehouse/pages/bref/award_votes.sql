-- about: One row per award of a season and candidate: the votes.
-- reads: raw_bref__award_votes, ref_bref_team_codes, same_players
SELECT
    records.season_year,
    records.award_id,
    coalesce(records.player_id, records.coach_id, records.name) AS candidate,
    records.name AS candidate_name,
    records.award,
    records.league, -- …; NULL where the page does not tell.
    @bref_player_number(records.player_id) AS player_id, -- The player; NULL for coaches.
    @bref_person_number(records.coach_id) AS coach_id, -- …; NULL for players.
    records.team_number AS team_id, -- The team: `dim_teams.team_id`; NULL for candidates of several teams.
    records.team_id AS team_code, -- …; NULL for candidates of several teams.
    records.rank, -- Place as printed, such as 1T; NULL for votes on teams.
    records.team_selection, -- Team that the player was voted to, such as 1T; NULL for single awards.
    records.position, -- Position, in votes on teams.
    records.age,
    records.first_place_votes, -- First places; parts where votes were divided.
    records.second_team_votes,
    records.third_team_votes,
    records.points_won,
    records.points_max,
    records.share,
    @place_on_page(records)
FROM @lines_of_teams(raw_bref__award_votes) AS records
