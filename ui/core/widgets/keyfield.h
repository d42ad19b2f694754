// SPDX-FileCopyrightText: 2026 VHM24 Desk contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QAbstractButton>
#include <QKeySequence>

namespace vhm24::ui {

/// Shows the keys of a command; after a click, Enter or Space the next combination pressed is proposed.
/// Esc ends that without a change, Backspace or Delete alone propose no keys.
class KeyField : public QAbstractButton {
    Q_OBJECT
public:
    explicit KeyField(QWidget *parent = nullptr);

    void setKeys(const QKeySequence &keys);
    [[nodiscard]] QKeySequence keys() const { return m_keys; }
    [[nodiscard]] bool isRecording() const { return m_recording; }

    [[nodiscard]] QSize sizeHint() const override;
    [[nodiscard]] QSize minimumSizeHint() const override { return sizeHint(); }

Q_SIGNALS:
    void recordingStarted();
    /// Whoever agrees calls setKeys().
    void proposed(const QKeySequence &keys);

protected:
    bool event(QEvent *event) override;
    void paintEvent(QPaintEvent *event) override;
    void keyPressEvent(QKeyEvent *event) override;
    void focusOutEvent(QFocusEvent *event) override;

private:
    void setRecording(bool recording);
    [[nodiscard]] QString shown() const;

    QKeySequence m_keys;
    bool m_recording = false;
};

} // namespace vhm24::ui
