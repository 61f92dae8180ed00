-- about: Whether a record was left out for a reason that says nothing against it.
-- parameters: reason
-- any:
(
    {reason} IN (
        'average_of_league', 'did_not_play', 'game_not_brought', 'host_not_told', 'in_another_file', 'named_twice', 'never_played', 'nothing_told',
        'older_copy', 'on_another_page', 'opponent_of_other_league', 'other_league', 'teams_not_decided', 'unknown_player', 'without_team_lines'
    )
)
