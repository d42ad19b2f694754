// SPDX-FileCopyrightText: 2026 VHM24 Desk contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QWidget>

#include <functional>

namespace vhm24::ui {

/// What all charts share: a transparent layer above the panes, the text shown without data, colours and words that
/// follow theme and language, and the ring of keyboard focus.
class Chart : public QWidget {
    Q_OBJECT
public:
    explicit Chart(QWidget *parent = nullptr);

    void setEmptyText(const QString &text);
    [[nodiscard]] QString emptyText() const { return m_emptyText; }
    [[nodiscard]] QSize minimumSizeHint() const override;

protected:
    [[nodiscard]] virtual bool isEmpty() const = 0;
    virtual void arrange() = 0;
    virtual void recolour() = 0;
    virtual void retranslate() = 0;
    /// Below the panes, in the strips they leave free.
    virtual void paintFrame(QPainter &painter);
    /// Above the panes.
    virtual void paintOverlay(QPainter &painter) = 0;

    void updateOverlay();
    void updateOverlay(const QRegion &region);

    void changeEvent(QEvent *event) override;
    void resizeEvent(QResizeEvent *event) override;
    void showEvent(QShowEvent *event) override;
    void paintEvent(QPaintEvent *event) override;
    void focusInEvent(QFocusEvent *event) override;
    void focusOutEvent(QFocusEvent *event) override;

private:
    void paintTop(QPainter &painter);
    /// There is nothing to draw, and a sentence says why: axes around it would only look broken.
    [[nodiscard]] bool isQuiet() const;
    void showPanes();

    QWidget *m_overlay;
    QString m_emptyText;
    bool m_ring = false;
};

} // namespace vhm24::ui
